package hegao.dist;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hegao.report.Version;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged zip, and how to unpack it with the rights of its files. */
final class Distribution {
  static final Path ZIP = Path.of("target", "hegao-" + Version.NUMBER + ".zip").toAbsolutePath();

  /** A little article with one error in it. */
  static final String ARTICLE =
      """
      青禾县茶叶产量再创新高

      2024年，青禾县茶叶产量3.72万吨，综合产值58亿元。

      青禾县农业农村局介绍，2024年，青禾县茶叶产量3.27万吨。
      """;

  private Distribution() {}

  /** Unpacks into a folder and gives the folder of the program. */
  static Path unpack(Path folder) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh here");
    try (FileSystem zip = open()) {
      Path root = zip.getPath("/");
      for (Path entry : all(root)) {
        Path target = folder.resolve(root.relativize(entry).toString());
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          Files.copy(entry, target);
          Files.setLastModifiedTime(target, Files.getLastModifiedTime(entry));
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
        }
      }
    }
    return folder.resolve("hegao-" + Version.NUMBER);
  }

  /** The zip as a file system that knows the rights of files. */
  static FileSystem open() throws IOException {
    return FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", "true"));
  }

  static List<Path> all(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.toList();
    }
  }
}
