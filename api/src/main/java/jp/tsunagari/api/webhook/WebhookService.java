package jp.tsunagari.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.tsunagari.api.change.ChangeService;
import jp.tsunagari.api.municipality.MunicipalityService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.municipality.MunicipalityCode;

@ApplicationScoped
public class WebhookService {
    private final WebhookRepository webhooks;
    private final CurrentCaller caller;
    private final MunicipalityService municipalities;
    private final Targets targets;
    private final ChangeService changes;
    private final WebhookSettings settings;
    private final Today today;

    public WebhookService(
            WebhookRepository webhooks,
            CurrentCaller caller,
            MunicipalityService municipalities,
            Targets targets,
            ChangeService changes,
            WebhookSettings settings,
            Today today) {
        this.webhooks = webhooks;
        this.caller = caller;
        this.municipalities = municipalities;
        this.targets = targets;
        this.changes = changes;
        this.settings = settings;
        this.today = today;
    }

    @Transactional
    public Page<WebhookView> list(MunicipalityCode municipalityCode, PageRequest request) {
        return webhooks.page(municipalityCode, request).map(WebhookView::of);
    }

    @Transactional
    public WebhookView get(UUID id) {
        return WebhookView.of(webhooks.require(id));
    }

    @Transactional
    public IssuedWebhook create(WebhookInput input) {
        caller.requireStaff(input.municipalityCode().value());
        targets.require(input.url());
        requireRoom(input.municipalityCode());
        return create(Ids.next(), input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has; it looks no name up. */
    @Transactional
    public IssuedWebhook create(UUID id, WebhookInput input) {
        municipalities.requireAll(Map.of("/municipalityCode", input.municipalityCode()));
        WebhookEntity entity = new WebhookEntity();
        entity.id = id;
        entity.municipalityCode = input.municipalityCode().value();
        entity.secret = WebhookSecrets.next();
        apply(input, entity);
        webhooks.add(entity, today.now());
        return IssuedWebhook.of(entity);
    }

    @Transactional
    public WebhookView update(UUID id, MergePatch<WebhookInput> patch, IfMatch ifMatch) {
        WebhookEntity entity = webhooks.requireToChange(id);
        IfMatch.require(ifMatch, entity.version);
        WebhookInput input = patch.applyTo(input(entity));
        if (!input.municipalityCode().value().equals(entity.municipalityCode)) {
            throw Problem.invalid(Fault.at("/municipalityCode", "immutable", Map.of("value", entity.municipalityCode)));
        }
        if (!input.url().equals(entity.url)) {
            targets.require(input.url());
        }
        apply(input, entity);
        return WebhookView.of(webhooks.save(entity));
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        WebhookEntity entity = webhooks.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        entity.forgetSecrets();
        webhooks.softDelete(entity);
    }

    /** Gives a new secret; the present one signs beside it for a while, and one from before that no more. */
    @Transactional
    public IssuedWebhook rotate(UUID id) {
        WebhookEntity entity = webhooks.requireLocked(id);
        entity.rotate(WebhookSecrets.next(), today.now().plus(settings.secretOverlap()));
        return IssuedWebhook.of(webhooks.save(entity));
    }

    private void requireRoom(MunicipalityCode municipality) {
        int most = settings.mostPerMunicipality();
        if (webhooks.countOf(municipality) >= most) {
            throw Problem.of(
                    ProblemType.CONFLICT, Fault.at("/municipalityCode", "too-many-webhooks", Map.of("max", most)));
        }
    }

    private void apply(WebhookInput input, WebhookEntity entity) {
        entity.url = input.url();
        requireTypes(input.types());
        entity.types = input.types().stream().distinct().toList();
        entity.label = input.label();
        if (input.status() == WebhookStatus.DISABLED && entity.status != WebhookStatus.DISABLED) {
            entity.disable(DisabledBecause.BY_HAND);
        } else if (input.status() != WebhookStatus.DISABLED && entity.status != WebhookStatus.ACTIVE) {
            entity.enable(changes.latest());
        }
    }

    private static void requireTypes(List<String> types) {
        String allowed =
                Arrays.stream(RecordType.values()).map(RecordType::path).collect(Collectors.joining(", "));
        List<Fault> faults = IntStream.range(0, types.size())
                .filter(i -> RecordType.ofPath(types.get(i)).isEmpty())
                .mapToObj(i -> Fault.at("/types/" + i, "unknown-code", Map.of("allowed", allowed)))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    private static WebhookInput input(WebhookEntity entity) {
        return new WebhookInput(
                new MunicipalityCode(entity.municipalityCode), entity.url, entity.types, entity.label, entity.status);
    }
}
