package hegao.lexicon;

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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an editor's lists and collects the mistakes in them, each with file, line and cause. */
final class OwnWordsReader {
  private static final String ENDING = ".txt";

  private final List<String> mistakes = new ArrayList<>();

  private OwnWordsReader() {}

  static OwnWords read(Path folder) {
    OwnWordsReader reader = new OwnWordsReader();
    Map<String, List<String[]>> lists = new HashMap<>();
    for (Path file : reader.files(folder)) {
      String name = file.getFileName().toString();
      String list = name.substring(0, name.length() - ENDING.length());
      Shape shape = Shape.ALL.get(list);
      if (shape == null) {
        reader.mistakes.add(file + "：没有名为 " + list + " 的词表（hegao lexicon 列出全部）");
      } else {
        lists.put(list, reader.rows(file, list, shape));
      }
    }
    if (!reader.mistakes.isEmpty()) {
      throw new BrokenWords(reader.mistakes);
    }
    return new OwnWords(lists);
  }

  private List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
      if (files.isEmpty()) {
        mistakes.add(folder + "：这里没有词表（*.txt）");
      }
      return files;
    } catch (IOException e) {
      mistakes.add(folder + "：词表文件夹打不开");
      return List.of();
    }
  }

  private List<String[]> rows(Path file, String list, Shape shape) {
    List<String[]> shipped = WordList.shipped(list);
    Set<String> known = shipped.stream().map(row -> row[0]).collect(Collectors.toSet());
    Map<String, Integer> own = new HashMap<>();
    List<String[]> rows = new ArrayList<>();
    List<String> lines = text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || !WordList.entry(lines.get(i))) {
        continue;
      }
      String[] row = WordList.fields(lines.get(i), '\t');
      Integer before = own.putIfAbsent(row[0], i + 1);
      String mistake =
          known.contains(row[0])
              ? "“" + row[0] + "”自带的词表里已有"
              : before != null
                  ? "“" + row[0] + "”第 " + before + " 行已有"
                  : shape.mistake(row, shipped);
      if (mistake == null) {
        rows.add(row);
      } else {
        mistakes.add(file + " 第 " + (i + 1) + " 行：" + mistake);
      }
    }
    return List.copyOf(rows);
  }

  private String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      mistakes.add(file + "：不是 UTF-8 编码");
    } catch (IOException e) {
      mistakes.add(file + "：文件读不出");
    }
    return "";
  }
}
