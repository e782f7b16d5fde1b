package dev.chatelaine.local.system;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.chatelaine.local.api.Pause;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;

/** What people have on their phones: it scans a QR code, and from then on shows six digits (RFC 6238). */
final class AuthenticatorApp {

    private static final int PERIOD_SECONDS = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648, section 6

    private final byte[] key;
    private long lastUsed = Long.MIN_VALUE;

    private AuthenticatorApp(byte[] key) {
        this.key = key;
    }

    /** Scans the image as it is on the page: {@code data:image/png;base64,...}. */
    static AuthenticatorApp scan(String image) {
        String content = read(Base64.getDecoder()
                .decode(image.substring(image.indexOf(',') + 1).strip()));
        for (String parameter : URI.create(content).getRawQuery().split("&")) {
            if (parameter.startsWith("secret=")) {
                return new AuthenticatorApp(decode(parameter.substring("secret=".length())));
            }
        }
        throw new IllegalArgumentException("The QR code holds no key");
    }

    /** Digits that were not used before. They may be those of a moment ago or of the next, which are valid as well. */
    String digits() {
        long counter = Math.max(lastUsed + 1, now() - 1);
        while (counter > now() + 1) {
            Pause.of(Duration.ofSeconds(1));
        }
        lastUsed = counter;
        return digits(counter);
    }

    private static long now() {
        return Instant.now().getEpochSecond() / PERIOD_SECONDS;
    }

    private String digits(long counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(counter).array());
            int offset = hash[hash.length - 1] & 0xF; // RFC 4226, section 5.3
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFFFFFF;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(byte[] png) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            int width = picture.getWidth();
            int height = picture.getHeight();
            int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QRCodeReader().decode(bitmap).getText();
        } catch (IOException | ReaderException e) {
            throw new IllegalArgumentException("This is no QR code", e);
        }
    }

    private static byte[] decode(String base32) {
        var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
