package jp.tsunagari.api.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Four callers who create organisations and count one of their own up until the service is gone, and know what was acknowledged. */
final class Writers {
    private static final String CITY = "122190";
    private static final int CALLERS = 4;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern NOTE = Pattern.compile("\"sourceNote\":\"(\\d+)\"");

    /** What one caller was told. */
    private static final class Caller {
        final List<String> created = new ArrayList<>();
        final List<Integer> otherAnswers = new ArrayList<>();
        String counter;
        int acknowledged;
        int sent;
    }

    private final PackagedApplication application;
    private final List<Caller> callers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch allWrote = new CountDownLatch(CALLERS);
    private volatile boolean stopped;

    private Writers(PackagedApplication application) {
        this.application = application;
    }

    static Writers start(PackagedApplication application) throws IOException {
        application.send("PUT", "municipalities/" + CITY, "{\"name\":\"市原市\",\"kind\":\"CITY\"}");
        Writers writers = new Writers(application);
        for (int i = 0; i < CALLERS; i++) {
            Caller caller = new Caller();
            writers.callers.add(caller);
            Thread thread = new Thread(() -> writers.write(caller), "caller " + i);
            writers.threads.add(thread);
            thread.start();
        }
        return writers;
    }

    /** Returns once every caller has had some of its writes acknowledged. */
    Writers awaitEachWrote() throws InterruptedException {
        assertTrue(allWrote.await(60, TimeUnit.SECONDS), "callers get no answer");
        return this;
    }

    /** Ends the callers after the service, or its database, has been killed. */
    Writers join() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
        return this;
    }

    int acknowledged() {
        return callers.stream()
                .mapToInt(caller -> caller.created.size() + caller.acknowledged)
                .sum();
    }

    /** Answers other than the acknowledgement of a write. */
    List<Integer> otherAnswers() {
        return callers.stream().flatMap(caller -> caller.otherAnswers.stream()).toList();
    }

    /** Everything that was acknowledged is there; a write without an answer may be there or not. */
    void assertNothingLost(PackagedApplication restarted) throws IOException {
        for (Caller caller : callers) {
            for (String id : caller.created) {
                assertEquals(
                        200,
                        restarted.send("GET", "organisations/" + id, null).statusCode(),
                        () -> "acknowledged and lost: " + id);
            }
            String body = restarted
                    .send("GET", "organisations/" + caller.counter, null)
                    .body();
            int kept = Integer.parseInt(find(NOTE, body));
            assertTrue(
                    caller.acknowledged <= kept && kept <= caller.sent,
                    () -> "acknowledged " + caller.acknowledged + ", sent " + caller.sent + ", kept " + kept);
        }
    }

    private void write(Caller caller) {
        try {
            while (!stopped) {
                create(caller);
                if (caller.counter != null) {
                    count(caller);
                }
                if (caller.acknowledged == 3) {
                    allWrote.countDown();
                }
            }
        } catch (IOException killed) {
            // what was not answered is not acknowledged
        }
    }

    private void create(Caller caller) throws IOException {
        String body = "{\"municipalityCode\":\"" + CITY + "\",\"name\":\"団体 " + UUID.randomUUID()
                + "\",\"sourceNote\":\"0\"}";
        HttpResponse<String> answer = application.send("POST", "organisations", body);
        if (answer.statusCode() != 201) {
            caller.otherAnswers.add(answer.statusCode());
            return;
        }
        caller.created.add(find(ID, answer.body()));
        if (caller.counter == null) {
            caller.counter = find(ID, answer.body());
        }
    }

    private void count(Caller caller) throws IOException {
        int next = caller.sent + 1;
        caller.sent = next;
        HttpResponse<String> answer = application.send(
                "PATCH", "organisations/" + caller.counter, "{\"sourceNote\":\"" + next + "\"}", "If-Match", "*");
        if (answer.statusCode() == 200) {
            caller.acknowledged = next;
        } else {
            caller.otherAnswers.add(answer.statusCode());
        }
    }

    private static String find(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertTrue(matcher.find(), body);
        return matcher.group(1);
    }
}
