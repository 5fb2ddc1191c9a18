package hegao.bind;

import hegao.bind.Token.Type;
import hegao.lexicon.Gazetteer;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Sentence;
import java.util.List;

/** What has been told so far while an article is read from top to bottom. */
final class Story {
  private final Binder.Input input;
  private final Timeline timeline = new Timeline();
  private String subject;
  private String metric = "";
  private List<String> members = List.of();
  private Block block;
  private final String opening;

  Story(Binder.Input input) {
    this.input = input;
    this.opening = opening();
    this.subject = opening;
  }

  /** The place the headline names, else home. */
  private String opening() {
    for (Gazetteer.Found found : Gazetteer.shared().scan(input.article().headline())) {
      return found.place().name();
    }
    return input.home();
  }

  Article article() {
    return input.article();
  }

  String text() {
    return input.article().text();
  }

  Timeline timeline() {
    return timeline;
  }

  String subject() {
    return subject;
  }

  void subject(String name) {
    subject = name;
  }

  String metric() {
    return metric;
  }

  void metric(String told) {
    metric = told;
  }

  List<String> members() {
    return members;
  }

  void members(List<String> told) {
    members = told;
  }

  Subjects.Known known() {
    return new Subjects.Known(input.home(), subject);
  }

  /** Notes the subject of the clause that begins at an index. */
  void turn(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size()
        && !tokens.get(to).is(Type.BREAK)
        && !tokens.get(to).is(Type.FIGURE)) {
      to++;
    }
    if (to < tokens.size() && tokens.get(to).is(Type.FIGURE)) {
      return;
    }
    Subjects.Head head = Subjects.head(tokens.subList(from, to), known());
    if (head != null && !head.name().isEmpty()) {
      subject = head.name();
    }
  }

  /** A sentence without figures still names places. */
  void glance(Sentence sentence) {
    enter(sentence.block());
    List<Gazetteer.Found> found = Gazetteer.shared().scan(sentence.span().in(text()));
    if (!found.isEmpty() && found.get(0).span().start() <= 4) {
      subject = found.get(0).place().name();
    }
  }

  /** Ends a sentence. */
  void pass(List<Token> tokens, Block current) {
    enter(current);
    timeline.pass(tokens, current);
  }

  private void enter(Block current) {
    if (!current.equals(block)) {
      block = current;
    }
  }
}
