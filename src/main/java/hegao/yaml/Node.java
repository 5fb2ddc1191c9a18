package hegao.yaml;

import java.util.List;

/** A piece of a YAML file, with the line where it begins, from 1. */
public sealed interface Node {
  int line();

  /** What a scalar is by YAML's core schema. */
  enum Type {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /** One value; quoted ones are always text. */
  record Scalar(String text, Type type, int line) implements Node {}

  /** Several values one after the other. */
  record Items(List<Node> items, int line) implements Node {}

  /** Values by name, in the order of the file, no name twice. */
  record Fields(List<Field> fields, int line) implements Node {}

  /** One named value. */
  record Field(String name, int line, Node value) {}
}
