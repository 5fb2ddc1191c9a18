package hegao.yaml;

import hegao.yaml.BrokenYaml.Cause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Builds nodes out of what the parser meets, one event after the other. */
final class Events {
  private static final int DEEPEST = 20;

  private final Iterator<Event> events;
  private final LoadSettings settings;

  Events(Iterator<Event> events, LoadSettings settings) {
    this.events = events;
    this.settings = settings;
  }

  Optional<Node> document() throws BrokenYaml {
    Optional<Node> root = Optional.empty();
    boolean begun = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == ID.DocumentStart) {
        if (begun) {
          throw new BrokenYaml(line(event), Cause.SECOND_DOCUMENT, "");
        }
        begun = true;
        root = Optional.of(node(events.next(), 0));
      }
    }
    return root.filter(node -> !nothing(node));
  }

  private static boolean nothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NOTHING;
  }

  private Node node(Event event, int depth) throws BrokenYaml {
    if (depth > DEEPEST) {
      throw new BrokenYaml(line(event), Cause.TOO_DEEP, Integer.toString(DEEPEST));
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), event);
      return new Node.Scalar(scalar.getValue(), type(scalar), line(event));
    }
    if (event instanceof SequenceStartEvent start) {
      refuseTag(start.getTag(), event);
      return items(event, depth);
    }
    if (event instanceof MappingStartEvent start) {
      refuseTag(start.getTag(), event);
      return fields(event, depth);
    }
    boolean alias = event instanceof AliasEvent;
    throw new BrokenYaml(line(event), alias ? Cause.ALIAS : Cause.SYNTAX, event.toString());
  }

  private static void refuseTag(Optional<String> tag, Event event) throws BrokenYaml {
    if (tag.isPresent()) {
      throw new BrokenYaml(line(event), Cause.TAG, tag.get());
    }
  }

  private Node.Type type(ScalarEvent scalar) {
    Tag tag = settings.getSchema().getScalarResolver().resolve(scalar.getValue(), scalar.isPlain());
    if (!scalar.isPlain()) {
      return Node.Type.TEXT;
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Node.Type.NUMBER;
    }
    if (tag.equals(Tag.BOOL)) {
      return Node.Type.TRUTH;
    }
    return tag.equals(Tag.NULL) ? Node.Type.NOTHING : Node.Type.TEXT;
  }

  private Node items(Event start, int depth) throws BrokenYaml {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new Node.Items(List.copyOf(items), line(start));
  }

  private Node fields(Event start, int depth) throws BrokenYaml {
    List<Node.Field> fields = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Event event = events.next();
    while (event.getEventId() != ID.MappingEnd) {
      if (!(node(event, depth + 1) instanceof Node.Scalar key)) {
        throw new BrokenYaml(line(event), Cause.KEY, "");
      }
      if (seen.putIfAbsent(key.text(), key.line()) != null) {
        throw new BrokenYaml(key.line(), Cause.DUPLICATE, key.text());
      }
      fields.add(new Node.Field(key.text(), key.line(), node(events.next(), depth + 1)));
      event = events.next();
    }
    return new Node.Fields(List.copyOf(fields), line(start));
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
