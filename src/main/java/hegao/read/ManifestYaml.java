package hegao.read;

import hegao.yaml.BrokenYaml;
import hegao.yaml.Node;
import hegao.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a manifest in YAML: a list of entries, or entries by file. */
final class ManifestYaml {
  private ManifestYaml() {}

  static List<Manifest.Row> rows(String text) throws UnreadableException {
    Optional<Node> root;
    try {
      root = Yaml.read(text);
    } catch (BrokenYaml e) {
      String line = e.line() == 0 ? "" : "第 " + e.line() + " 行";
      throw new UnreadableException("稿件清单%s：%s".formatted(line, cause(e)), e);
    }
    List<Manifest.Row> rows = new ArrayList<>();
    if (root.isEmpty()) {
      return rows;
    }
    if (root.get() instanceof Node.Items list) {
      for (Node item : list.items()) {
        rows.add(row(item, new LinkedHashMap<>()));
      }
    } else if (root.get() instanceof Node.Fields files) {
      for (Node.Field file : files.fields()) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("path", file.name());
        rows.add(row(file.value(), fields));
      }
    } else {
      throw new UnreadableException("稿件清单应是一列条目，或“文件: 条目”");
    }
    return rows;
  }

  private static Manifest.Row row(Node item, Map<String, String> fields)
      throws UnreadableException {
    String place = "第 " + item.line() + " 行";
    if (!(item instanceof Node.Fields entry)) {
      throw new UnreadableException("稿件清单%s应写作 path、published 等栏".formatted(place));
    }
    for (Node.Field field : entry.fields()) {
      if (!(field.value() instanceof Node.Scalar value)) {
        throw new UnreadableException("稿件清单第 %d 行的“%s”应是一个词".formatted(field.line(), field.name()));
      }
      fields.put(field.name(), value.type() == Node.Type.NOTHING ? "" : value.text());
    }
    return new Manifest.Row(place, fields);
  }

  private static String cause(BrokenYaml e) {
    return switch (e.cause()) {
      case ALIAS -> "不能用别名（*名）";
      case TAG -> "不能用类型标记 " + e.detail();
      case DUPLICATE -> "键 " + e.detail() + " 写了两次";
      case TOO_LARGE -> "文件大于 " + e.detail();
      case TOO_DEEP -> "嵌套超过 " + e.detail() + " 层";
      case TAB -> "缩进不能用制表符，请用空格";
      default -> "YAML 写法有误（" + e.detail() + "）";
    };
  }
}
