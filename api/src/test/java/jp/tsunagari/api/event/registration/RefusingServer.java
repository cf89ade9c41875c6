package jp.tsunagari.api.event.registration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that refuses the recipients of one domain for good, and takes all others. */
final class RefusingServer implements AutoCloseable {
    final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final Thread serving;
    private final String domain;

    RefusingServer(int port, String domain) throws IOException {
        this.domain = domain;
        socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        serving = new Thread(this::serve, "refusing mail server");
        serving.setDaemon(true);
        serving.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                clients.add(client);
                Thread thread = new Thread(() -> talk(client), "refusing mail server, a client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8)) {
            say(out, "220 test");
            boolean isData = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (isData) {
                    if (line.equals(".")) {
                        isData = false;
                        say(out, "250 taken");
                    }
                } else if (line.startsWith("RCPT") && line.contains(domain)) {
                    say(out, "550 5.1.1 no such user: " + line);
                } else if (line.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else if (line.startsWith("DATA")) {
                    isData = true;
                    say(out, "354 go on");
                } else {
                    if (line.startsWith("RCPT")) {
                        taken.add(line);
                    }
                    say(out, "250 well");
                }
            }
        } catch (IOException closed) {
            // the client is gone
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    /** Also the connections that a client keeps for its next mail, which would never arrive; afterwards the port is free. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            serving.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        for (Socket client : clients) {
            client.close();
        }
    }
}
