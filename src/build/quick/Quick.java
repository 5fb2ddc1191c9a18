package quick;

import hegao.lexicon.Aids;
import hegao.report.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Prepares the jar for short runs: {@code Quick JAR}, with ASM on the class path.
 *
 * <p>Classes that a check uses lose their {@code invokedynamic} ({@link PlainClasses}) and are
 * stored as they are rather than deflated; the word lists ({@link WordLists}), the dictionaries
 * ({@link Dictionary}) and what else every check reads stand in one file besides, the second in the
 * jar ({@link StockFile}). What the program does stays the same, and the same jar always becomes
 * the same jar.
 */
public final class Quick {
  private static final List<String> PLAIN =
      List.of("hegao/", "rules/", "org/drools/", "org/kie/", "gg/jte/");

  /** These come first, in this order, so that the stock is found without looking for it. */
  private static final List<String> FIRST = List.of("META-INF/MANIFEST.MF", StockFile.NAME);

  /** Rewrites the jar in its place. */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path made = Path.of(args[0] + ".tmp");
    try (ZipFile old = new ZipFile(jar.toFile());
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(made)))) {
      long time = 0;
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (ZipEntry entry : Collections.list(old.entries())) {
        time = Math.max(time, entry.getTime());
        if (!entry.isDirectory()) {
          try (InputStream in = old.getInputStream(entry)) {
            files.put(entry.getName(), in.readAllBytes());
          }
        }
      }
      Flows.rewrite(files);
      PlainClasses.rewrite(files, name -> isOneOf(PLAIN, name));
      WordLists.pack(files);
      Map<String, byte[]> parts = Dictionary.parts(files);
      parts.putAll(Aids.parts());
      parts.putAll(Words.parts());
      parts.putAll(Engine.parts(files));
      StockFile.add(files, parts);
      Dictionary.redirect(files);
      Logging.redirect(files);
      Later.redirect(files);
      Absent.redirect(files);
      Engine.redirect(files);
      for (String name : FIRST) {
        write(name, files.remove(name), time, out);
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        write(file.getKey(), file.getValue(), time, out);
      }
    }
    Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(String name, byte[] bytes, long time, ZipOutputStream out)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(time);
    if (FIRST.contains(name) || isOneOf(PLAIN, name)) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static boolean isOneOf(List<String> beginnings, String name) {
    return beginnings.stream().anyMatch(name::startsWith);
  }

  private Quick() {}
}
