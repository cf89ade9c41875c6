package jp.tsunagari.api.survey.recruitment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.organisation.KnownOrganisation;
import jp.tsunagari.api.organisation.OrganisationInput;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.organisation.OrganisationView;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.survey.sheet.InvitationNoteService;
import jp.tsunagari.domain.survey.EntryField;

/** Takes the answers of an organisation over into its entry, so that nobody fills in the same form twice. */
@ApplicationScoped
public class TakeoverService {
    private final NamedSheets sheets;
    private final InvitationNoteService invitations;
    private final OrganisationService organisations;
    private final ObjectMapper mapper;

    TakeoverService(
            NamedSheets sheets,
            InvitationNoteService invitations,
            OrganisationService organisations,
            ObjectMapper mapper) {
        this.sheets = sheets;
        this.invitations = invitations;
        this.organisations = organisations;
        this.mapper = mapper;
    }

    /** @param organisationId whose entry the answers are held against; null for that of the organisation that was invited */
    @Transactional
    public TakeoverView preview(UUID sheetId, UUID organisationId) {
        NamedSheet sheet = sheets.require(sheetId);
        return view(sheet, organisationId == null ? sheet.organisationId() : organisationId);
    }

    /** Writes the chosen answers as any write of the entry: under its rules, and traced. */
    @Transactional
    public TakeoverView take(UUID sheetId, TakeoverInput input) {
        NamedSheet sheet = sheets.requireLocked(sheetId);
        UUID organisation = target(sheet, input);
        refuseUnanswered(sheet, input);
        PresentEntry present = new PresentEntry(
                organisation == null ? null : organisations.get(organisation).organisation());
        ObjectNode body = mapper.createObjectNode();
        for (EntryField field : input.fields()) {
            PresentEntry.put(body, field, present.with(field, sheet.entry().values(field)));
        }
        UUID written = write(sheet, organisation, body, input);
        if (sheet.invitationId() != null) {
            invitations.name(sheet.invitationId(), written);
        }
        return view(sheet, written);
    }

    private UUID write(NamedSheet sheet, UUID organisation, ObjectNode body, TakeoverInput input) {
        try {
            if (organisation == null) {
                body.put("municipalityCode", sheet.municipalityCode());
                body.put("sourceNote", sheet.surveyTitle());
                return organisations
                        .create(InputReader.read(body, OrganisationInput.class))
                        .organisation()
                        .id();
            }
            // What the answers were held against, so that no correction made since is written over.
            IfMatch seen = new IfMatch(input.organisationVersion().toString());
            organisations.update(organisation, new MergePatch<>(null, body, OrganisationInput.class, mapper), seen);
            return organisation;
        } catch (Problem problem) {
            throw switch (problem.type()) {
                case INVALID_INPUT -> pointed(problem, input.fields());
                case PRECONDITION_FAILED ->
                    Problem.of(ProblemType.CONFLICT, Fault.at("/organisationVersion", "entry-changed"));
                default -> problem;
            };
        }
    }

    /** The faults of the entry, each on the field that was to be taken over. */
    private static Problem pointed(Problem problem, List<EntryField> fields) {
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : problem.faults()) {
            String place = fault.pointer() == null ? "" : fault.pointer().split("/", 3)[1];
            int index = fields.stream().map(PresentEntry::wireName).toList().indexOf(place);
            faults.add(index < 0 ? fault : Fault.at("/fields/" + index, fault.code(), fault.values()));
        }
        return Problem.of(ProblemType.INVALID_INPUT, faults);
    }

    /** Null for a new one. */
    private UUID target(NamedSheet sheet, TakeoverInput input) {
        UUID named = sheet.organisationId();
        UUID wanted = input.organisationId() == null ? named : input.organisationId();
        if (input.isNew() ? input.organisationId() != null : wanted == null) {
            throw Problem.invalid(Fault.at("/organisationId", "organisation-or-new"));
        }
        if (named != null && (input.isNew() || !named.equals(wanted))) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("answered-by-another", Map.of("id", named)));
        }
        if (input.isNew()) {
            return null;
        }
        organisations.requireAll(Map.of("/organisationId", wanted), sheet.municipalityCode());
        if (input.organisationVersion() == null) {
            throw Problem.invalid(Fault.at("/organisationVersion", "missing"));
        }
        return wanted;
    }

    private static void refuseUnanswered(NamedSheet sheet, TakeoverInput input) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < input.fields().size(); i++) {
            EntryField field = input.fields().get(i);
            if (input.fields().indexOf(field) < i) {
                faults.add(Fault.at("/fields/" + i, "repeated", Map.of("value", field)));
            } else if (sheet.entry().values(field).isEmpty()) {
                faults.add(Fault.at("/fields/" + i, "field-not-answered", Map.of("field", field)));
            }
        }
        if (input.isNew() && !input.fields().contains(EntryField.NAME)) {
            faults.add(Fault.at("/fields", "name-needed"));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    private TakeoverView view(NamedSheet sheet, UUID organisation) {
        OrganisationView entry =
                organisation == null ? null : organisations.get(organisation).organisation();
        PresentEntry present = new PresentEntry(entry);
        return new TakeoverView(
                sheet.id(),
                sheet.surveyId(),
                organisation,
                entry == null ? null : entry.version(),
                sheet.entry().fields().stream()
                        .map(field -> TakeoverView.EntryFieldView.of(field, sheet.entry(), present))
                        .toList(),
                matches(sheet, organisation));
    }

    private List<TakeoverView.Match> matches(NamedSheet sheet, UUID organisation) {
        AnsweredEntry entry = sheet.entry();
        Set<String> names = Stream.of(EntryField.NAME, EntryField.ALIASES)
                .flatMap(field -> entry.values(field).stream())
                .collect(Collectors.toSet());
        return organisations.known(sheet.municipalityCode()).stream()
                .filter(known -> !known.id().equals(organisation))
                .filter(known -> isNamed(known, names)
                        || known.corporateNumber() != null
                                && entry.values(EntryField.CORPORATE_NUMBER).contains(known.corporateNumber()))
                .map(TakeoverView.Match::of)
                .toList();
    }

    private static boolean isNamed(KnownOrganisation known, Set<String> names) {
        return names.contains(known.name()) || known.aliases().stream().anyMatch(names::contains);
    }
}
