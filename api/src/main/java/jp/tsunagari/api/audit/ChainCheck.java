package jp.tsunagari.api.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.tsunagari.api.audit.AuditRepository.Sealed;
import jp.tsunagari.api.shared.trail.AuditEntryEntity;

/** Follows the chains seal by seal and keeps the first break of each. */
final class ChainCheck {
    private final Map<String, AuditBreak> breaks = new LinkedHashMap<>();
    private String chain = "";
    private long position;
    private String hash = HashChain.BEGIN;
    private String heads = "";
    private long checked;

    String chain() {
        return chain;
    }

    long position() {
        return position;
    }

    void add(Sealed sealed) {
        AuditSealEntity seal = sealed.seal();
        checked++;
        if (!seal.municipalityCode.equals(chain)) {
            heads = heads();
            chain = seal.municipalityCode;
            position = 0;
            hash = HashChain.BEGIN;
        }
        AuditBreak.Kind kind = wrong(sealed);
        if (kind == AuditBreak.Kind.SEAL_MISSING) {
            breaks.putIfAbsent(chain, new AuditBreak(chain, position + 1, null, kind));
        } else if (kind != null) {
            breaks.putIfAbsent(chain, new AuditBreak(chain, seal.position, seal.entryId, kind));
        }
        position = seal.position;
        hash = seal.hash;
    }

    private AuditBreak.Kind wrong(Sealed sealed) {
        AuditSealEntity seal = sealed.seal();
        AuditEntryEntity entry = sealed.entry();
        if (seal.position != position + 1) {
            return AuditBreak.Kind.SEAL_MISSING;
        }
        if (entry == null) {
            return AuditBreak.Kind.ENTRY_MISSING;
        }
        boolean fits = HashChain.of(entry).equals(chain)
                && entry.number == seal.number
                && HashChain.next(hash, entry).equals(seal.hash);
        return fits ? null : AuditBreak.Kind.CHANGED;
    }

    /** An entry without a seal among those that have one: the one that a missing seal belonged to, or a stranger. */
    void addUnsealed(AuditEntryEntity entry) {
        breaks.merge(
                HashChain.of(entry),
                new AuditBreak(HashChain.of(entry), 0, entry.id, AuditBreak.Kind.NOT_SEALED),
                (known, found) -> known.entryId() == null
                        ? new AuditBreak(known.chain(), known.position(), entry.id, known.kind())
                        : known);
    }

    AuditReport report(long unsealed) {
        return new AuditReport(checked, unsealed, new ArrayList<>(breaks.values()), heads());
    }

    private String heads() {
        return chain.isEmpty() ? heads : HashChain.sha256(HashChain.canonical(heads, chain, position, hash));
    }
}
