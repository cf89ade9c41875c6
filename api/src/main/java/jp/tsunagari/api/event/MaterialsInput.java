package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;

/** All that a pilot event hands out, as a caller sends it. */
public record MaterialsInput(@NotNull @Size(max = 50) List<@NotNull MaterialForm> materials) implements Input {}
