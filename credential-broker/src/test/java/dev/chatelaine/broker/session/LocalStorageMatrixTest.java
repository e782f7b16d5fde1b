package dev.chatelaine.broker.session;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The matrix on the storage of the local stack. */
class LocalStorageMatrixTest extends StorageMatrix {

    @TempDir
    static Path data;

    @Override
    StorageUnderTest start() {
        return LocalStorageUnderTest.start(data);
    }

    /** It keeps no versions, no tags and no bucket policies: whoever asks, it does not know the call (501). */
    @Override
    String differences() {
        return """
               list versions in           | 403    | 403             | 403           | 403         | 501
               change tags in             | 501    | 501             | 501           | 501         | 501
               put bucket policy          | 501    | 501             | 501           | 501         | 501
               """;
    }
}
