package jp.tsunagari.api.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.tsunagari.api.audit.AuditBreak;
import jp.tsunagari.api.audit.AuditHeads;
import jp.tsunagari.api.audit.AuditReport;
import jp.tsunagari.api.audit.AuditVerificationService;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;

/**
 * Says in both languages whether the audit is as it was sealed, and with the number and the hash that an earlier run printed also
 * whether it still is as it was then. The code of the exit is 0 where it is, 1 where it is not, and 2 where the arguments make no sense.
 */
@Singleton
@Unremovable
public class VerifyAudit implements QuarkusApplication {
    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,18}").asMatchPredicate();
    private static final Predicate<String> HASH =
            Pattern.compile("[0-9a-f]{64}").asMatchPredicate();

    private final AuditVerificationService verification;

    public VerifyAudit(AuditVerificationService verification) {
        this.verification = verification;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length != 0 && !isNote(arguments)) {
            for (Language language : Language.values()) {
                System.err.println(Messages.text(language, "command.verify-audit", Map.of()));
            }
            return 2;
        }
        AuditHeads noted = arguments.length == 0 ? null : new AuditHeads(Long.parseLong(arguments[0]), arguments[1]);
        AuditReport report = verification.verify(noted);
        for (Language language : Language.values()) {
            print(report, noted, language);
        }
        return report.isIntact() ? 0 : 1;
    }

    private static boolean isNote(String... arguments) {
        return arguments.length == 2 && NUMBER.test(arguments[0]) && HASH.test(arguments[1]);
    }

    private static void print(AuditReport report, AuditHeads noted, Language language) {
        if (!report.isAsNoted()) {
            say(language, "not-as-noted", Map.of("upTo", noted.upTo()));
        }
        if (report.isIntact()) {
            say(
                    language,
                    "intact",
                    Map.of(
                            "sealed",
                            report.sealed(),
                            "unsealed",
                            report.unsealed(),
                            "upTo",
                            report.heads().upTo(),
                            "heads",
                            report.heads().hash()));
        } else if (!report.breaks().isEmpty()) {
            say(
                    language,
                    "broken",
                    Map.of(
                            "sealed",
                            report.sealed(),
                            "unsealed",
                            report.unsealed(),
                            "broken",
                            report.breaks().size()));
        }
        for (AuditBreak found : report.breaks()) {
            say(
                    language,
                    "break." + found.kind(),
                    Map.of(
                            "municipality",
                            found.chain(),
                            "position",
                            found.position(),
                            "entry",
                            found.entryId() == null ? "?" : found.entryId()));
        }
    }

    private static void say(Language language, String key, Map<String, ?> values) {
        System.out.println(Messages.text(language, "audit." + key, values));
    }
}
