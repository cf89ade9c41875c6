package jp.tsunagari.api.audit;

/** Takes in the last seal of one chain after the other, of those up to a number, so that new seals do not change the outcome. */
final class HeadsHash {
    private final long upTo;
    private String hash = HashChain.sha256("");
    private AuditSealEntity last;

    HeadsHash(long upTo) {
        this.upTo = upTo;
    }

    void add(AuditSealEntity seal) {
        if (seal.number <= upTo) {
            last = seal;
        }
    }

    void endChain() {
        if (last != null) {
            hash = HashChain.sha256(HashChain.canonical(hash, last.municipalityCode, last.position, last.hash));
            last = null;
        }
    }

    AuditHeads heads() {
        return new AuditHeads(upTo, hash);
    }
}
