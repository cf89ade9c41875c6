package jp.tsunagari.api.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Makes municipality codes that are valid and that no other test has. */
final class Codes {
    private static final Set<String> GIVEN = ConcurrentHashMap.newKeySet();

    private Codes() {}

    /**
     * From the range 47900–47998 and 46900–46998 …, where no municipality is. Those that end in 999 stay free: the sweeps
     * name one as the code that nobody has.
     */
    static String unused() {
        while (true) {
            int prefecture = ThreadLocalRandom.current().nextInt(1, 48);
            int number = ThreadLocalRandom.current().nextInt(900, 999);
            String base = String.format("%02d%03d", prefecture, number);
            int sum = 0;
            for (int i = 0; i < 5; i++) {
                sum += (6 - i) * (base.charAt(i) - '0');
            }
            String code = base + (11 - sum % 11) % 10;
            if (GIVEN.add(code)) {
                return code;
            }
        }
    }
}
