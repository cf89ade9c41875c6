package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;

/** All indicators of a pilot event, as a caller sends them. */
public record KpisInput(@NotNull @Size(max = 50) List<@NotNull KpiForm> kpis) implements Input {}
