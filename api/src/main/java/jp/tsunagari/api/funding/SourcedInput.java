package jp.tsunagari.api.funding;

import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.domain.shared.Origin;

/** An entry of the ledger as a caller sends it, with where it comes from. */
interface SourcedInput extends Input {
    Origin origin();

    String sourceNote();

    /** What is taken from documents, or worked out from them, says from which (rules.md 6): less is asked of it, so it must be traceable. */
    default List<Fault> sourceFaults() {
        boolean isOfDocuments = origin() == Origin.DOCUMENT || origin() == Origin.DERIVED;
        return isOfDocuments && sourceNote() == null ? List.of(Fault.at("/sourceNote", "missing")) : List.of();
    }
}
