package jp.tsunagari.api.survey.sheet;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

/** Answers by code wait for room with each other, and not with those who try codes. */
@ApiTest
class AnonymousAnswersTest {
    private static final UUID SURVEY = UUID.randomUUID();

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** One code, which whoever has come in holds until it is released. */
    private final class SlowCode extends OneTimeCodeRepository {
        SlowCode() {
            super(null);
        }

        @Override
        boolean isUnused(UUID surveyId, String hash) {
            return hash.equals("right");
        }

        @Override
        boolean lock(UUID surveyId, String hash) {
            entered.countDown();
            try {
                released.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }

    @Test
    void aWrongCodeIsRefusedWhileThereIsNoRoom() throws InterruptedException {
        AnonymousAnswers answers = new AnonymousAnswers(new SlowCode(), null, null, null, null, null, new Room(4));
        CompletableFuture<Void> only = CompletableFuture.runAsync(() -> answers.take(SURVEY, "right", null));
        entered.await();
        assertThrows(UnusableCode.class, () -> answers.take(SURVEY, "wrong", null));
        released.countDown();
        CompletionException ended = assertThrows(CompletionException.class, only::join);
        assertInstanceOf(UnusableCode.class, ended.getCause());
    }
}
