package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cross table the caller wants. */
public class CrossRequest {
    private static final int MOST_CHARACTERS = 81;

    @QueryParam("rows")
    @NotNull
    @Size(max = MOST_CHARACTERS)
    @Parameter(
            description =
                    "Code of a closed question, an attribute (AGE_BAND), or one option of a multiple choice (HELP.family)")
    String rows;

    @QueryParam("columns")
    @NotNull
    @Size(max = MOST_CHARACTERS)
    @Parameter(description = "The same for the columns")
    String columns;

    @QueryParam("filter")
    @Size(max = MOST_CHARACTERS)
    @Parameter(description = "A third question or attribute: only those who lie in one of its lines are counted")
    String filter;

    @QueryParam("filterOption")
    @Size(max = MOST_CHARACTERS)
    @Parameter(description = "That line: an option, or a code of the list table-lines")
    String filterOption;

    public CrossRequest() {}

    public String rows() {
        return rows;
    }

    public String columns() {
        return columns;
    }

    /** Null for all people. */
    public String filter() {
        return filter;
    }

    public String filterOption() {
        return filterOption;
    }
}
