package jp.tsunagari.api.webhook;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import jp.tsunagari.api.shared.time.Today;

/** Sends one delivery and tells how that ended. */
@ApplicationScoped
class WebhookClient {
    /** What a receiver says is of no interest, but one that is cut off while it speaks might take that for a failure. */
    private static final int READ_OF_ANSWER = 4096;

    private final Vertx vertx;
    private final HttpClient http;
    private final Targets targets;
    private final WebhookSettings settings;
    private final Today today;

    WebhookClient(Vertx vertx, Targets targets, WebhookSettings settings, Today today) {
        this.vertx = vertx;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setTracingPolicy(TracingPolicy.IGNORE));
        this.targets = targets;
        this.settings = settings;
        this.today = today;
    }

    AttemptResult post(Outgoing message) {
        Instant at = today.now();
        long begin = System.nanoTime();
        Integer statusCode = null;
        AttemptOutcome outcome;
        try {
            URI uri = URI.create(message.url());
            Optional<InetAddress> address = targets.resolve(uri, message.turn());
            if (address.isPresent()) {
                statusCode = exchange(options(uri, address.get(), message), message.body());
                outcome = AttemptOutcome.of(statusCode);
            } else {
                outcome = AttemptOutcome.TARGET_REFUSED;
            }
        } catch (TimeoutException late) {
            outcome = AttemptOutcome.TIMED_OUT;
        } catch (ExecutionException failed) {
            outcome = outcome(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service is stopping");
        }
        return new AttemptResult(
                at,
                outcome,
                statusCode,
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    /** Leads to the very address that was checked; the name goes along for the Host header and the certificate. */
    private RequestOptions options(URI uri, InetAddress address, Outgoing message) {
        boolean isTls = uri.getScheme().equalsIgnoreCase("https");
        int port = uri.getPort() > 0 ? uri.getPort() : isTls ? 443 : 80;
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(isTls)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setFollowRedirects(false)
                .setConnectTimeout(settings.timeout().toMillis());
        message.headers().forEach(options::putHeader);
        return options;
    }

    private int exchange(RequestOptions options, String body) throws ExecutionException, InterruptedException {
        Promise<Integer> status = Promise.promise();
        // On the loop that also reads: nothing of an answer can come between sending and listening.
        vertx.getOrCreateContext().runOnContext(begin -> send(options, body, status));
        return status.future().toCompletionStage().toCompletableFuture().get();
    }

    private void send(RequestOptions options, String body, Promise<Integer> status) {
        AtomicReference<HttpClientRequest> open = new AtomicReference<>();
        long limit = vertx.setTimer(settings.timeout().toMillis(), elapsed -> {
            status.tryFail(new TimeoutException());
            close(open.get());
        });
        http.request(options)
                .compose(request -> {
                    open.set(request);
                    if (status.future().isComplete()) {
                        close(request);
                    }
                    return request.send(Buffer.buffer(body));
                })
                .onSuccess(response -> {
                    discard(response, limit);
                    status.tryComplete(response.statusCode());
                })
                .onFailure(failure -> {
                    vertx.cancelTimer(limit);
                    status.tryFail(failure);
                });
    }

    private void discard(HttpClientResponse response, long limit) {
        AtomicInteger read = new AtomicInteger();
        response.handler(part -> {
            if (read.addAndGet(part.length()) > READ_OF_ANSWER) {
                vertx.cancelTimer(limit);
                close(response.request());
            }
        });
        response.exceptionHandler(broken -> vertx.cancelTimer(limit));
        response.endHandler(end -> vertx.cancelTimer(limit));
    }

    private static void close(HttpClientRequest request) {
        if (request != null) {
            request.reset();
        }
    }

    private static AttemptOutcome outcome(Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return AttemptOutcome.NAME_NOT_FOUND;
        }
        if (failure instanceof SSLException || failure.getCause() instanceof SSLException) {
            return AttemptOutcome.TLS_FAILED;
        }
        boolean isLate = failure instanceof TimeoutException || failure instanceof ConnectTimeoutException;
        return isLate ? AttemptOutcome.TIMED_OUT : AttemptOutcome.CONNECTION_FAILED;
    }
}
