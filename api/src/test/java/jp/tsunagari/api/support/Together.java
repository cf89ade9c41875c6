package jp.tsunagari.api.support;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs calls at the same moment and gives their results in order. */
public final class Together {
    private Together() {}

    public static <T> List<T> run(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            CountDownLatch ready = new CountDownLatch(calls.size());
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** As a good client calls: who is told that the service has no room now (503) comes again, for a minute. */
    public static <T> HttpResponse<T> patiently(Callable<HttpResponse<T>> call) throws Exception {
        HttpResponse<T> answer = call.call();
        for (int again = 0; answer.statusCode() == 503 && again < 12; again++) {
            TimeUnit.SECONDS.sleep(
                    answer.headers().firstValueAsLong("Retry-After").orElse(5));
            answer = call.call();
        }
        return answer;
    }

    /** The same call {@code times} at once. */
    public static <T> List<T> run(int times, Callable<T> call) throws Exception {
        return run(java.util.Collections.nCopies(times, call));
    }
}
