package lawtally.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The script of the page. The page's policy names it by its hash, so that no other script runs,
 * whatever stands in a department's name.
 *
 * @param hash as the policy writes it
 */
record Script(String text, String hash) {
  private static final String RESOURCE = "/lawtally/report/page.js";

  static Script load() {
    try (InputStream in = Script.class.getResourceAsStream(RESOURCE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Script(text, "sha256-" + Base64.getEncoder().encodeToString(sha256(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
