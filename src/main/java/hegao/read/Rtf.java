package hegao.read;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import hegao.text.Mended;
import hegao.text.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the text of an RTF document. */
final class Rtf implements IRtfListener {
  private static final int DEEPEST = 5_000;

  /** Groups that hold text of the document; those of all other destinations do not. */
  private static final Set<Command> TEXTS =
      EnumSet.of(
          Command.rtf,
          Command.fldrslt,
          Command.field,
          Command.shptxt,
          Command.shprslt,
          Command.shp,
          Command.shpinst,
          Command.upr,
          Command.ud);

  private final Paragraphs paragraphs = new Paragraphs();
  private final StringBuilder words = new StringBuilder();
  private final List<List<Mended>> rows = new ArrayList<>();
  private List<Mended> row = new ArrayList<>();
  private PageText cell = new PageText();
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State(true, false);
  private boolean table;

  /** What holds in a group and ends with it. */
  private record State(boolean shown, boolean hidden) {}

  private Rtf() {}

  static Content read(byte[] bytes) throws UnreadableException {
    Rtf reader = new Rtf();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), reader);
      if (!reader.outer.isEmpty()) {
        throw new UnreadableException("RTF 文件不完整（文件被截断）");
      }
      reader.end();
    } catch (Refused e) {
      throw e.reason;
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableException("文件已损坏，无法作为 rtf 读取", e);
    }
    return reader.paragraphs.content(Metadata.NONE);
  }

  /** Carries a refusal out of the parser, whose listeners may throw nothing else. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final UnreadableException reason;

    Refused(UnreadableException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  @Override
  public void processGroupStart() {
    if (outer.size() > DEEPEST) {
      throw new Refused(new UnreadableException("层层嵌套过深，无法读取"));
    }
    outer.push(state);
  }

  @Override
  public void processGroupEnd() {
    state = outer.isEmpty() ? state : outer.pop();
  }

  @Override
  public void processString(String text) {
    if (state.shown() && !state.hidden()) {
      words.append(text.replace("\r", "").replace("\n", ""));
    }
  }

  @Override
  public void processCommand(Command command, int parameter, boolean valued, boolean optional) {
    boolean destination = command.getCommandType() == CommandType.Destination;
    if ((optional || destination) && !TEXTS.contains(command)) {
      state = new State(false, state.hidden());
    }
    boolean off = valued && parameter == 0;
    if (command == Command.v || command == Command.deleted) {
      state = new State(state.shown(), !off);
    }
    if (state.shown()) {
      command(command);
    }
  }

  private void command(Command command) {
    switch (command) {
      case par, sect -> paragraph();
      case line -> words.append(Paragraphs.BREAK);
      case tab -> words.append('\t');
      case cell -> cell();
      case row -> row();
      case intbl -> table = true;
      case pard -> table = false;
      case emdash -> words.append('—');
      case endash -> words.append('–');
      case lquote -> words.append('‘');
      case rquote -> words.append('’');
      case ldblquote -> words.append('“');
      case rdblquote -> words.append('”');
      case nonbreakingspace -> words.append('\u00A0');
      case nonbreakinghyphen -> words.append('-');
      default -> {
        // Formatting says nothing of the words.
      }
    }
  }

  private void paragraph() {
    try {
      if (table) {
        cell.put(paragraphs.take(words.toString()));
      } else {
        flush();
        paragraphs.add(words.toString(), 0, false);
      }
      words.setLength(0);
    } catch (UnreadableException e) {
      throw new Refused(e);
    }
  }

  private void cell() {
    try {
      cell.put(paragraphs.take(words.toString()));
      words.setLength(0);
      row.add(cell.cut(0));
    } catch (UnreadableException e) {
      throw new Refused(e);
    }
  }

  private void row() {
    if (!row.isEmpty()) {
      rows.add(row);
    }
    row = new ArrayList<>();
    cell = new PageText();
  }

  private void flush() {
    row();
    if (!rows.isEmpty()) {
      paragraphs.add(List.copyOf(rows));
      rows.clear();
    }
  }

  private void end() throws UnreadableException {
    flush();
    if (words.length() > 0) {
      paragraphs.add(words.toString(), 0, false);
    }
  }

  @Override
  public void processDocumentStart() {
    // Nothing stands before the first group.
  }

  @Override
  public void processDocumentEnd() {
    // The last paragraph is ended by the caller.
  }

  @Override
  public void processCharacterBytes(byte[] data) {
    // The standard parser gives strings instead.
  }

  @Override
  public void processBinaryBytes(byte[] data) {
    // Pictures are not read.
  }
}
