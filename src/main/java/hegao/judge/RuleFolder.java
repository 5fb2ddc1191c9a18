package hegao.judge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds and reads rule files: {@code FOLDER/…/family/defect.drl}. */
final class RuleFolder {
  private RuleFolder() {}

  /**
   * All rules under the folders, in the order of their addresses.
   *
   * @throws BrokenRules when a folder or a file cannot be used
   */
  static List<RuleFile> read(List<Path> folders) {
    List<RuleError> errors = new ArrayList<>();
    List<RuleFile> files = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Path folder : folders) {
      for (Path path : drls(folder, errors)) {
        RuleFile file = RuleReader.read(path, path.toString(), text(path, errors), errors);
        if (file == null) {
          continue;
        }
        String first = seen.putIfAbsent(file.rule().id(), file.shown());
        if (first == null) {
          files.add(file);
        } else {
          errors.add(new RuleError(file.shown(), 0, "规则重名：“" + file.rule().id() + "”已在 " + first));
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new BrokenRules(errors);
    }
    return files;
  }

  private static List<Path> drls(Path folder, List<RuleError> errors) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found = all.filter(p -> p.toString().endsWith(".drl")).sorted().toList();
      if (found.isEmpty()) {
        errors.add(new RuleError(folder.toString(), 0, "这里没有规则文件（*.drl）"));
      }
      return found;
    } catch (IOException e) {
      errors.add(new RuleError(folder.toString(), 0, "规则文件夹打不开"));
      return List.of();
    }
  }

  private static String text(Path path, List<RuleError> errors) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      errors.add(new RuleError(path.toString(), 0, "不是 UTF-8 编码"));
    } catch (IOException e) {
      errors.add(new RuleError(path.toString(), 0, "文件读不出"));
    }
    return "";
  }
}
