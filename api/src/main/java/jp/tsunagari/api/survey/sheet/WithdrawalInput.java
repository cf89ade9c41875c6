package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.tsunagari.api.shared.input.Input;

/** By which code the sheet was answered that is taken back. */
public record WithdrawalInput(@NotNull @Size(max = 1000) String code) implements Input {}
