package jp.tsunagari.api.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application as the build packs it, in a process of its own that can be killed. */
public final class PackagedApplication implements AutoCloseable {
    public static final Path H2 = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    public static final Path POSTGRESQL =
            Path.of("target/quarkus-app-postgresql/quarkus-run.jar").toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Pattern ADMIN_KEY = Pattern.compile("API key for ADMIN .*(tsu_[\\w-]+)");
    private static final String KEY_FILE = "admin-key";
    private static final Path LOGS = Path.of("target/test-logs").toAbsolutePath();

    private final Process process;
    private final Path folder;
    private final Thread output;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final CompletableFuture<Void> migrated = new CompletableFuture<>();

    private PackagedApplication(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.output = new Thread(this::read, "output of " + process.pid());
        output.start();
    }

    /**
     * Starts it in {@code folder}, where the embedded database lies, and where the administrator's key is kept that a first start
     * prints; {@link #awaitReady} says when it serves.
     */
    public static PackagedApplication start(Path jar, Path folder, Map<String, String> environment) throws IOException {
        return start(jar, folder, environment, "-XX:TieredStopAtLevel=1");
    }

    /** The same with other options of the virtual machine than those that start it quickly. */
    public static PackagedApplication start(Path jar, Path folder, Map<String, String> environment, String... options)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = new ArrayList<>(List.of(java));
        line.addAll(List.of(options));
        line.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("TSUNAGARI_LIMITS_CALLER_PER_MINUTE", "1000000");
        builder.environment().putAll(environment);
        return new PackagedApplication(builder.start(), folder);
    }

    /** How a command ended, and what it printed. */
    record Ended(int exit, String output) {}

    /** Runs a command beside the service, or instead of it, in {@code folder}. */
    static Ended run(Path jar, Path folder, Map<String, String> environment, String... command) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        line.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    public PackagedApplication awaitReady() throws Exception {
        try {
            port.get(60, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException notServing) {
            kill();
            throw new IllegalStateException("The application does not serve:\n" + String.join("\n", log), notServing);
        }
        return this;
    }

    /** Returns as soon as the tables of a new database are there, which is before the first records are. */
    void awaitMigrated() throws Exception {
        migrated.get(60, TimeUnit.SECONDS);
    }

    /** As an operator stops it. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
        output.join();
    }

    /** As {@code kill -9}: no hook runs, nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        output.join();
    }

    /** What it logged as an error so far. */
    public String errors() {
        return log.stream().filter(line -> line.contains("\"level\":\"ERROR\"")).collect(Collectors.joining("\n"));
    }

    /** Whether it has logged this. */
    boolean said(String part) {
        synchronized (log) {
            return log.stream().anyMatch(line -> line.contains(part));
        }
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) throws IOException {
        return send(true, method, path, body, headers);
    }

    /** Without a key. */
    HttpResponse<String> sendAnonymously(String method, String path, String body, String... headers)
            throws IOException {
        return send(false, method, path, body, headers);
    }

    private HttpResponse<String> send(boolean withKey, String method, String path, String body, String... headers)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port.getNow(null) + "/api/v1/" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (withKey && Files.exists(folder.resolve(KEY_FILE))) {
            request.header("Authorization", "Bearer " + Files.readString(folder.resolve(KEY_FILE)));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** The status of the readiness probe, which stands outside the API. */
    int readiness() throws IOException, InterruptedException {
        URI probe = URI.create("http://127.0.0.1:" + port.getNow(null) + "/q/health/ready");
        return HTTP.send(
                        HttpRequest.newBuilder(probe)
                                .timeout(Duration.ofSeconds(30))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer all = Files.newBufferedWriter(
                        Files.createDirectories(LOGS).resolve("packaged.log"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                all.write(line + "\n");
                Matcher key = ADMIN_KEY.matcher(line);
                if (key.find()) {
                    Files.writeString(folder.resolve(KEY_FILE), key.group(1));
                }
                if (line.contains("Successfully applied")) {
                    migrated.complete(null);
                }
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    port.complete(Integer.valueOf(listening.group(1)));
                }
            }
        } catch (IOException killed) {
            port.completeExceptionally(new UncheckedIOException(killed));
        } finally {
            port.completeExceptionally(new IllegalStateException("It ended"));
            migrated.completeExceptionally(new IllegalStateException("It ended"));
        }
    }
}
