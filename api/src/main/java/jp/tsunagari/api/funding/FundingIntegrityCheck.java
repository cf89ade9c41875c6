package jp.tsunagari.api.funding;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.time.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells operations when the ledger of any platform is broken. It is no part of readiness: a service with a broken ledger answers, and
 * whoever asks often is told what was found lately, because all rows are read for it.
 */
@Wellness
@ApplicationScoped
public class FundingIntegrityCheck implements HealthCheck {
    private static final int MOST_SHOWN = 20;

    private final FundingIntegrityService service;
    private final Today today;
    private final Duration kept;
    private FundingIntegrityService.Finding last;

    FundingIntegrityCheck(
            FundingIntegrityService service,
            Today today,
            @ConfigProperty(name = "tsunagari.funding.integrity-kept") Duration kept) {
        this.service = service;
        this.today = today;
        this.kept = kept;
    }

    @Override
    public HealthCheckResponse call() {
        FundingIntegrityService.Finding finding = finding();
        return HealthCheckResponse.named("funding-integrity")
                .status(finding.broken().isEmpty())
                .withData("checkedAt", finding.checkedAt().toString())
                .withData("awards", finding.awards())
                .withData("brokenAwards", finding.broken().size())
                .withData(
                        "first",
                        finding.broken().stream()
                                .limit(MOST_SHOWN)
                                .map(Object::toString)
                                .collect(Collectors.joining(" ")))
                .build();
    }

    private synchronized FundingIntegrityService.Finding finding() {
        Instant now = today.now();
        if (last == null || !now.isBefore(last.checkedAt().plus(kept))) {
            last = service.checkAll();
        }
        return last;
    }
}
