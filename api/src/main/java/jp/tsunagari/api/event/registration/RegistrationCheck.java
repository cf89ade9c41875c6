package jp.tsunagari.api.event.registration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.event.Contact;
import jp.tsunagari.domain.event.Party;
import jp.tsunagari.domain.event.PartyFormat;
import jp.tsunagari.domain.event.SessionFormat;
import jp.tsunagari.domain.event.WaitingList;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/** Holds what is sent against the session. None of it asks who has registered, so that no refusal says who has. */
@Singleton
class RegistrationCheck {
    private final Today today;

    RegistrationCheck(Today today) {
        this.today = today;
    }

    /**
     * What was sent, without faults.
     *
     * @param contact null where none was sent
     */
    record Checked(Contact contact, int size, SessionFormat format) {}

    Checked newcomer(SessionPlace place, RegistrationInput input, boolean isOffice) {
        List<Fault> faults = new ArrayList<>();
        Contact contact = contact(input.contact(), isOffice, faults);
        SessionFormat format = format(place, input.format(), faults);
        if (format != null) {
            add(
                    WaitingList.admit(place.capacity(), List.of(), input.partySize(), format)
                            .refusals(),
                    "",
                    faults);
        }
        refuse(faults);
        List<Refusal> closed =
                isOffice ? place.window().closedToOffice() : place.window().closedTo(today.date());
        if (!closed.isEmpty()) {
            throw Problem.refused(ProblemType.CONFLICT, closed, null);
        }
        return new Checked(contact, input.partySize(), format);
    }

    Checked change(SessionPlace place, RegistrationChangeInput input) {
        List<Fault> faults = new ArrayList<>();
        Contact contact = input.contact() == null ? null : contact(input.contact(), true, faults);
        SessionFormat format = format(place, input.format(), faults);
        refuse(faults);
        return new Checked(contact, input.partySize(), format);
    }

    /** Those who wait and fit beside the changed party. That it is too large for the session is a fault, for the moment a conflict. */
    List<Long> fits(SessionPlace place, List<Party> parties, Party changed) {
        Result<List<Long>> promoted = WaitingList.change(place.capacity(), parties, changed);
        if (promoted.isOk()) {
            return place.window().takesPlace() ? promoted.value() : List.of();
        }
        boolean isFault = promoted.refusals().get(0).code() == RefusalCode.PARTY_LARGER_THAN_CAPACITY;
        throw Problem.refused(isFault ? ProblemType.INVALID_INPUT : ProblemType.CONFLICT, promoted.refusals(), "");
    }

    private static Contact contact(String text, boolean isOffice, List<Fault> faults) {
        Result<Contact> contact = isOffice ? Contact.any(text) : Contact.email(text);
        add(contact.refusals(), "/contact", faults);
        return contact.isOk() ? contact.value() : null;
    }

    private static SessionFormat format(SessionPlace place, SessionFormat wanted, List<Fault> faults) {
        Result<SessionFormat> format = PartyFormat.of(place.session().format, wanted);
        add(format.refusals(), "", faults);
        return format.isOk() ? format.value() : null;
    }

    private static void add(List<Refusal> refusals, String base, List<Fault> faults) {
        refusals.forEach(refusal -> faults.add(Fault.of(refusal, base)));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }
}
