package hegao.settings;

import hegao.settings.Kind.Shape;
import hegao.settings.Setting.Item;
import hegao.yaml.Node;
import hegao.yaml.Node.Type;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the values of keys, each by its kind. */
final class Values {
  private final Path file;
  private final Mistakes mistakes;

  Values(Path file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** What stands behind a key; nothing when it is wrong, which is told. */
  Optional<Setting> of(Key key, Node.Field field) {
    List<Item> items = new ArrayList<>();
    Node value = field.value();
    Shape shape = key.kind().shape();
    if (value instanceof Node.Scalar scalar && scalar.type() == Type.NOTHING) {
      mistakes.add(field.line(), "config.empty", key.written());
    } else if (value instanceof Node.Scalar scalar && shape != Shape.MAP) {
      item(key, "", scalar).ifPresent(items::add);
    } else if (value instanceof Node.Items several && shape == Shape.LIST) {
      several.items().forEach(one -> listed(key, one).ifPresent(items::add));
    } else if (value instanceof Node.Fields named && shape == Shape.MAP) {
      named.fields().forEach(one -> named(key, one).ifPresent(items::add));
    } else {
      mistype(key, value);
    }
    boolean empty = items.isEmpty() && shape == Shape.ONE;
    return empty
        ? Optional.empty()
        : Optional.of(new Setting(key, field.line(), List.copyOf(items)));
  }

  private void mistype(Key key, Node value) {
    String wanted =
        switch (key.kind().shape()) {
          case LIST -> "config.want.list";
          case MAP -> "config.want.map";
          default -> wanted(key.kind().value());
        };
    mistakes.add(value.line(), "config.type", key.written(), mistakes.word(wanted));
  }

  private static String wanted(Leaf leaf) {
    return leaf instanceof Leaf.Fraction ? "config.want.fraction" : "config.want.text";
  }

  private Optional<Item> listed(Key key, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return item(key, "", scalar);
    }
    mistype(key, node);
    return Optional.empty();
  }

  private Optional<Item> named(Key key, Node.Field field) {
    Optional<String> name =
        value(key, key.kind().name(), new Node.Scalar(field.name(), Type.TEXT, field.line()));
    if (name.isPresent() && field.value() instanceof Node.Scalar scalar) {
      return item(key, name.get(), scalar);
    }
    if (name.isPresent()) {
      mistype(key, field.value());
    }
    return Optional.empty();
  }

  private Optional<Item> item(Key key, String name, Node.Scalar scalar) {
    return value(key, key.kind().value(), scalar).map(text -> new Item(name, text, scalar.line()));
  }

  private Optional<String> value(Key key, Leaf leaf, Node.Scalar scalar) {
    Type wanted = leaf instanceof Leaf.Fraction ? Type.NUMBER : Type.TEXT;
    if (scalar.type() != wanted || scalar.text().isBlank()) {
      String want = mistakes.word(wanted(leaf));
      mistakes.add(scalar.line(), "config.type", key.written(), want);
      return Optional.empty();
    }
    String text = scalar.text().strip();
    if (leaf instanceof Leaf.File || leaf instanceof Leaf.Folder) {
      return location(key, leaf, text, scalar.line());
    }
    if (!fits(leaf, text)) {
      String values = leaf instanceof Leaf.Choice c ? String.join(", ", c.values()) : "";
      String about = leaf.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
      mistakes.add(scalar.line(), "config.wrong." + about, key.written(), text, values);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static boolean fits(Leaf leaf, String text) {
    if (leaf instanceof Leaf.Choice choice) {
      return choice.values().contains(text);
    }
    try {
      if (leaf instanceof Leaf.Day) {
        LocalDate.parse(text);
      }
      if (leaf instanceof Leaf.Fraction) {
        double number = Double.parseDouble(text);
        return number >= 0 && number <= 1;
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      return false;
    }
    return true;
  }

  private Optional<String> location(Key key, Leaf leaf, String text, int line) {
    if (text.equals("-") && leaf instanceof Leaf.File) {
      return Optional.of(text);
    }
    try {
      Path path = file.resolveSibling(text).normalize();
      if (leaf instanceof Leaf.Folder && !Files.isDirectory(path)) {
        mistakes.add(line, "config.noFolder", key.written(), text);
        return Optional.empty();
      }
      return Optional.of(path.toString());
    } catch (InvalidPathException e) {
      mistakes.add(line, "config.path", key.written(), text);
      return Optional.empty();
    }
  }
}
