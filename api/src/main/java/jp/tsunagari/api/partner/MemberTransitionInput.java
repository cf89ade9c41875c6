package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.partner.MemberState;

/** The state that a membership shall take, and the day: since when accepted, or until when; today where not given. */
public record MemberTransitionInput(@NotNull MemberState to, LocalDate on) implements Input {}
