package jp.tsunagari.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.municipality.MunicipalityService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.Caller;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.municipality.MunicipalityCode;

@ApplicationScoped
public class ApiKeyService {
    private final ApiKeyRepository keys;
    private final MunicipalityService municipalities;
    private final CurrentCaller caller;
    private final Today today;

    public ApiKeyService(ApiKeyRepository keys, MunicipalityService municipalities, CurrentCaller caller, Today today) {
        this.keys = keys;
        this.municipalities = municipalities;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    public Page<ApiKeyView> list(PageRequest request) {
        return keys.page(request).map(ApiKeyView::of);
    }

    @Transactional
    public ApiKeyView get(UUID id) {
        return ApiKeyView.of(keys.require(id));
    }

    @Transactional
    public IssuedApiKey create(ApiKeyInput input) {
        return create(Ids.next(), input);
    }

    /** With an id of the caller's choosing, which only the embedded records have. */
    @Transactional
    public IssuedApiKey create(UUID id, ApiKeyInput input) {
        ApiKeySecret secret = ApiKeySecret.next();
        ApiKeyEntity entity = new ApiKeyEntity();
        entity.id = id;
        entity.prefix = secret.prefix();
        entity.secretHash = secret.hash();
        entity.createdBy = caller.get().id();
        write(entity, input);
        return IssuedApiKey.of(entity, secret);
    }

    @Transactional
    public ApiKeyView update(UUID id, MergePatch<ApiKeyInput> patch, IfMatch ifMatch) {
        ApiKeyEntity entity = keys.requireToChange(id);
        IfMatch.require(ifMatch, entity.version);
        write(entity, patch.applyTo(input(entity)));
        return ApiKeyView.of(entity);
    }

    /** Gives the key a new secret; the old one ends with this transaction. */
    @Transactional
    public IssuedApiKey rotate(UUID id) {
        ApiKeyEntity entity = keys.requireLocked(id);
        ApiKeySecret secret = ApiKeySecret.withPrefix(entity.prefix);
        entity.secretHash = secret.hash();
        keys.save(entity);
        return IssuedApiKey.of(entity, secret);
    }

    /** Revokes the key. */
    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        ApiKeyEntity entity = keys.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        keys.softDelete(entity);
    }

    /** Whether nobody ever had a key. */
    @Transactional
    public boolean isFirstStart() {
        return keys.count() == 0;
    }

    /** Who holds this key; empty where no key that works now has this secret. */
    @Transactional
    public Optional<Caller> callerOf(String text) {
        return ApiKeySecret.read(text).flatMap(secret -> keys.withPrefix(secret.prefix())
                .filter(key -> secret.has(key.secretHash))
                .filter(key -> key.expiresOn == null || !key.expiresOn.isBefore(today.date()))
                .map(this::use));
    }

    private Caller use(ApiKeyEntity key) {
        keys.noteUse(key, today.now());
        return new Caller("key:" + key.prefix, Set.of(key.role), new HashSet<>(key.municipalities), key.organisationId);
    }

    private void write(ApiKeyEntity entity, ApiKeyInput input) {
        check(input);
        entity.label = input.label();
        entity.role = input.role();
        entity.municipalities = codes(input);
        entity.organisationId = input.organisationId();
        entity.expiresOn = input.expiresOn();
        keys.save(entity);
    }

    private void check(ApiKeyInput input) {
        boolean within = input.role().isWithinMunicipalities();
        List<Fault> faults = new ArrayList<>();
        if (within && input.municipalities().isEmpty()) {
            faults.add(Fault.at("/municipalities", "missing"));
        } else if (!within && !input.municipalities().isEmpty()) {
            faults.add(Fault.at("/municipalities", "not-for-this-role", Map.of("role", input.role())));
        }
        if (input.role() == Role.MEMBER && input.organisationId() == null) {
            faults.add(Fault.at("/organisationId", "missing"));
        } else if (input.role() != Role.MEMBER && input.organisationId() != null) {
            faults.add(Fault.at("/organisationId", "not-for-this-role", Map.of("role", input.role())));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        Map<String, MunicipalityCode> codes = new HashMap<>();
        for (int i = 0; i < input.municipalities().size(); i++) {
            codes.put("/municipalities/" + i, input.municipalities().get(i));
        }
        municipalities.requireAll(codes);
        if (input.organisationId() != null && !keys.isOrganisation(input.organisationId(), codes(input))) {
            throw Problem.invalid(
                    Fault.at("/organisationId", "unknown-organisation", Map.of("value", input.organisationId())));
        }
    }

    private static List<String> codes(ApiKeyInput input) {
        return input.municipalities().stream()
                .map(MunicipalityCode::value)
                .distinct()
                .toList();
    }

    private static ApiKeyInput input(ApiKeyEntity entity) {
        return new ApiKeyInput(
                entity.label,
                entity.role,
                entity.municipalities.stream().map(MunicipalityCode::new).toList(),
                entity.organisationId,
                entity.expiresOn);
    }
}
