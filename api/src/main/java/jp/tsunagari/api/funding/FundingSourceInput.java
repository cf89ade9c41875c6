package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.funding.FundingSourceKind;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source of money as a caller sends it. */
public record FundingSourceInput(
        @NotNull MunicipalityCode municipalityCode,
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull FundingSourceKind kind,
        @Schema(
                        description =
                                "Whether its awards are spent within their fiscal year; where left out, yes unless FOUNDATION or OWN. It stays once there is an award.")
                Boolean boundToFiscalYear,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}
