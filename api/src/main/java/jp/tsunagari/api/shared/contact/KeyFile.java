package jp.tsunagari.api.shared.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Where the embedded service keeps the key that it makes for itself: a line for each key, readable by its own user only. */
final class KeyFile {
    private static final int ID_BYTES = 4;

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    /** The lines; on a first start that of a new key. Its id is drawn too, so that the key of a lost file is never taken for this one. */
    List<String> read() {
        try {
            if (!Files.exists(file)) {
                write();
            }
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The file of tsunagari.contacts.key-file cannot be read or written", unreadable);
        }
    }

    private void write() throws IOException {
        SecureRandom random = new SecureRandom();
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[ContactKey.BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        String line = HexFormat.of().formatHex(id) + ":" + Base64.getEncoder().encodeToString(secret) + "\n";
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        try {
            Files.createFile(file, ownerOnly());
        } catch (FileAlreadyExistsException otherProcess) {
            return;
        }
        Files.writeString(file, line, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))
                }
                : new FileAttribute<?>[0];
    }
}
