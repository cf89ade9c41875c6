package jp.tsunagari.api.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.tsunagari.api.audit.AuditRepository.Sealed;
import jp.tsunagari.api.shared.trail.AuditEntryEntity;

/** Follows the chains seal by seal and keeps the first break of each. */
final class ChainCheck {
    private final Map<String, AuditBreak> breaks = new LinkedHashMap<>();
    private final HeadsHash heads;
    private final AuditHeads noted;
    private final HeadsHash thatWereNoted;
    private String chain;
    private long position;
    private String hash;
    private long checked;

    /** @param noted null where there is nothing to compare with */
    ChainCheck(long upTo, AuditHeads noted) {
        this.heads = new HeadsHash(upTo);
        this.noted = noted;
        this.thatWereNoted = new HeadsHash(noted == null ? 0 : noted.upTo());
    }

    void begin(String next) {
        chain = next;
        position = 0;
        hash = HashChain.BEGIN;
    }

    void endChain() {
        heads.endChain();
        thatWereNoted.endChain();
    }

    void add(Sealed sealed) {
        AuditSealEntity seal = sealed.seal();
        checked++;
        heads.add(seal);
        thatWereNoted.add(seal);
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
        boolean isAsNoted = noted == null || thatWereNoted.heads().equals(noted);
        return new AuditReport(checked, unsealed, new ArrayList<>(breaks.values()), heads.heads(), isAsNoted);
    }
}
