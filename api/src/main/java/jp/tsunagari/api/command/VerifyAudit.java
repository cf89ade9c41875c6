package jp.tsunagari.api.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.util.Map;
import jp.tsunagari.api.audit.AuditBreak;
import jp.tsunagari.api.audit.AuditReport;
import jp.tsunagari.api.audit.AuditVerificationService;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;

/** Says in both languages whether the audit is as it was sealed. The code of the exit is 0 where it is, else 1. */
@Singleton
@Unremovable
public class VerifyAudit implements QuarkusApplication {
    private final AuditVerificationService verification;

    public VerifyAudit(AuditVerificationService verification) {
        this.verification = verification;
    }

    @Override
    public int run(String... arguments) {
        AuditReport report = verification.verify();
        for (Language language : Language.values()) {
            print(report, language);
        }
        return report.isIntact() ? 0 : 1;
    }

    private static void print(AuditReport report, Language language) {
        say(
                language,
                report.isIntact() ? "intact" : "broken",
                Map.of(
                        "sealed",
                        report.sealed(),
                        "unsealed",
                        report.unsealed(),
                        "broken",
                        report.breaks().size(),
                        "heads",
                        report.heads()));
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
