package jp.tsunagari.api.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Put;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.municipality.MunicipalityCode;

@ApplicationScoped
public class MunicipalityService {
    private final MunicipalityRepository municipalities;
    private final CurrentCaller caller;
    private final Today today;

    public MunicipalityService(MunicipalityRepository municipalities, CurrentCaller caller, Today today) {
        this.caller = caller;
        this.municipalities = municipalities;
        this.today = today;
    }

    @Transactional
    public Page<MunicipalityView> list(PageRequest request) {
        return municipalities.page(request).map(MunicipalityView::of);
    }

    @Transactional
    public MunicipalityView get(MunicipalityCode code) {
        return municipalities
                .findByIdOptional(code.value())
                .map(MunicipalityView::of)
                .orElseThrow(Problem::notFound);
    }

    /** The names of those that are registered, by their code. */
    @Transactional
    public Map<String, String> namesOf(Collection<String> codes) {
        return municipalities.namesOf(codes);
    }

    @Transactional
    public Put<MunicipalityView> put(MunicipalityCode code, MunicipalityInput input, IfMatch ifMatch) {
        List<Fault> faults = disagreements(code, input, "");
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        caller.requireStaff(code.value());
        return write(code, input, ifMatch);
    }

    /** All or nothing; the pointer of a fault names the line of the file. However many lines, one read and one batch of writes. */
    @Transactional
    public MunicipalityImport putAll(byte[] csv) {
        List<MunicipalityCsv.Line> lines = MunicipalityCsv.read(csv);
        Map<String, MunicipalityEntity> known =
                municipalities.streamAll().collect(Collectors.toMap(entity -> entity.code, entity -> entity));
        int created = 0;
        int changed = 0;
        for (MunicipalityCsv.Line line : lines) {
            MunicipalityInput input = line.input();
            MunicipalityEntity entity = known.get(input.code().value());
            if (entity == null) {
                add(input.code(), input);
                created++;
            } else if (change(entity, input)) {
                changed++;
            }
        }
        municipalities.flush();
        return new MunicipalityImport(lines.size(), created, changed, lines.size() - created - changed);
    }

    /** Holds the municipality until the transaction ends. */
    @Transactional
    public void lock(MunicipalityCode code) {
        municipalities.findById(code.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** A fault for each code that is not registered. */
    @Transactional
    public void requireAll(Map<String, MunicipalityCode> codesByPointer) {
        Collection<String> wanted =
                codesByPointer.values().stream().map(MunicipalityCode::value).toList();
        Set<String> known = wanted.isEmpty() ? Set.of() : new HashSet<>(municipalities.codesAmong(wanted));
        List<Fault> faults = new ArrayList<>();
        codesByPointer.forEach((pointer, code) -> {
            if (!known.contains(code.value())) {
                faults.add(Fault.at(pointer, "unknown-municipality", Map.of("value", code.value())));
            }
        });
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    private Put<MunicipalityView> write(MunicipalityCode code, MunicipalityInput input, IfMatch ifMatch) {
        MunicipalityEntity entity = municipalities.findById(code.value());
        boolean isNew = entity == null;
        if (isNew) {
            caller.requireAdmin();
            IfMatch.requireNone(ifMatch);
            entity = add(code, input);
        } else {
            IfMatch.check(ifMatch, entity.version);
            change(entity, input);
        }
        municipalities.flush();
        return new Put<>(isNew, MunicipalityView.of(entity));
    }

    private MunicipalityEntity add(MunicipalityCode code, MunicipalityInput input) {
        MunicipalityEntity entity = new MunicipalityEntity();
        entity.code = code.value();
        entity.createdAt = today.now();
        entity.updatedAt = entity.createdAt;
        apply(input, entity);
        municipalities.persist(entity);
        return entity;
    }

    private boolean change(MunicipalityEntity entity, MunicipalityInput input) {
        boolean changed = apply(input, entity);
        if (changed) {
            entity.updatedAt = today.now();
        }
        return changed;
    }

    static List<Fault> disagreements(MunicipalityCode code, MunicipalityInput input, String base) {
        List<Fault> faults = new ArrayList<>();
        if (input.code() != null && !input.code().equals(code)) {
            faults.add(Fault.at(base + "/code", "disagrees-with-path", Map.of("expected", code.value())));
        }
        String prefecture = code.prefecture().ja();
        if (input.prefecture() != null && !input.prefecture().equals(prefecture)) {
            faults.add(Fault.at(base + "/prefecture", "disagrees-with-code", Map.of("expected", prefecture)));
        }
        return faults;
    }

    private static boolean apply(MunicipalityInput input, MunicipalityEntity entity) {
        MunicipalityView before = entity.name == null ? null : MunicipalityView.of(entity);
        entity.name = input.name();
        entity.nameKana = input.nameKana();
        entity.kind = input.kind();
        entity.population = input.population();
        entity.populationAsOf =
                input.populationAsOf() == null ? null : input.populationAsOf().toString();
        entity.populationSource = input.populationSource();
        entity.sourceNote = input.sourceNote();
        return before == null || !before.equals(MunicipalityView.of(entity));
    }
}
