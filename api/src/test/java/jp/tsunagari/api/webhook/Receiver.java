package jp.tsunagari.api.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A system that is called: it answers what it was told to, in turn, and 200 when it was told nothing. */
final class Receiver implements AutoCloseable {
    /** Says nothing until the receiver is closed. */
    static final int SILENCE = -1;

    /** A request as it came in. */
    record Received(HttpHeaders headers, String body) {
        String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile String elsewhere;

    Receiver(int... statusCodes) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        answer(statusCodes);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    Receiver answer(int... statusCodes) {
        for (int status : statusCodes) {
            answers.add(status);
        }
        return this;
    }

    /** Where a redirect leads. */
    Receiver redirectTo(String url) {
        elsewhere = url;
        return this;
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/hook?part=a";
    }

    Received next() {
        try {
            Received next = received.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was received");
            }
            return next;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int waiting() {
        return received.size();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), body));
        Integer status = answers.poll();
        if (status != null && status == SILENCE) {
            hold();
        } else if (status != null && status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", elsewhere);
        }
        exchange.sendResponseHeaders(status == null || status == SILENCE ? 200 : status, -1);
        exchange.close();
    }

    private void hold() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
