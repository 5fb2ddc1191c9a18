package hegao.bind.metric;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.story.Story;
import hegao.bind.subject.Holders;
import hegao.bind.subject.Subjects;
import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the members of lists with their figures: 汽车、摩托车产量〔分别〕增长9.2%、24.5%; without 分别 where two
 * figures follow a word for two things (产销30万辆和29万辆) or two figures just told.
 */
public final class Lists {
  private static final int STEM = 2;

  private Lists() {}

  /** The frame of a figure in such a list; empty when it stands in none. */
  public static Optional<Frame> of(Clause clause, Story story) {
    int each = Math.max(clause.indexOf("分别"), clause.indexOf("分别为"));
    if (each < 0) {
      return pair(clause, story);
    }
    int place = 0;
    int count = 0;
    for (int i = each; i < clause.tokens().size() && !clause.tokens().get(i).is(Type.BREAK); i++) {
      if (clause.tokens().get(i).is(Type.FIGURE)) {
        if (i < clause.at()) {
          place++;
        }
        count++;
      }
    }
    List<Token> before = clause.tokens().subList(clause.from(), each);
    List<Head> holders = Holders.joined(before, story.focus().known(true));
    if (holders.size() == count && place < count) {
      int end = holders.get(count - 1).end();
      String metric = Phrase.text(Phrase.residue(before.subList(end, before.size())));
      String told = Suffixes.measured(metric) ? "" : measure(clause, each);
      told = told.isEmpty() && !Suffixes.measured(metric) ? earned(clause) : told;
      return Optional.of(Frame.told(holders.get(place), told.isEmpty() ? metric : told));
    }
    Head head = Subjects.head(before, story.focus().known(true));
    int from = head == null || !named(before, head) ? 0 : head.end();
    List<String> members = members(before.subList(from, before.size()));
    members = members.size() == 1 && count == 2 ? Paired.parts(members.get(0)) : members;
    if (members.size() == 1 && count > 1 && years(before) && Suffixes.measured(members.get(0))) {
      return Optional.of(Frame.told(from > 0 ? head : null, members.get(0)));
    }
    if (members.size() != count && story.members().size() == count) {
      String shared = Phrase.text(Phrase.residue(before.subList(from, before.size())));
      members =
          story.members().stream()
              .map(m -> shared.isEmpty() || m.endsWith(shared) ? m : m + shared)
              .toList();
    }
    if (members.size() != count && story.recent().size() >= count) {
      members =
          List.copyOf(story.recent().subList(story.recent().size() - count, story.recent().size()));
    }
    if (members.size() != count || place >= count) {
      return Optional.empty();
    }
    String measure = measure(clause, each);
    members = measure.isEmpty() ? members : members.stream().map(m -> m + measure).toList();
    story.members(members);
    return Optional.of(Frame.told(from > 0 ? head : null, members.get(place)));
  }

  /** 东盟、美国〔分别进出口〕14亿元、12亿元: what is measured of each, told behind. */
  private static String measure(Clause clause, int each) {
    int end = each + 1;
    while (end < clause.tokens().size() && !clause.tokens().get(end).is(Type.FIGURE)) {
      end++;
    }
    String told = Phrase.text(Phrase.residue(clause.tokens().subList(each + 1, end)));
    return Lexis.shared().measures().has(told) ? told : "";
  }

  /** 分别取得3亿元和2亿元的〔票房〕佳绩: the measure that is told behind the last figure; or empty. */
  private static String earned(Clause clause) {
    int last = clause.at();
    for (int i = clause.at(); i < clause.tokens().size(); i++) {
      if (clause.tokens().get(i).is(Type.BREAK)) {
        break;
      }
      last = clause.tokens().get(i).is(Type.FIGURE) ? i : last;
    }
    return Phrase.measured(Phrase.behind(clause.tokens(), last + 1));
  }

  /** The frame of one of two figures joined in a clause of their own, if two things are told. */
  private static Optional<Frame> pair(Clause clause, Story story) {
    int first = clause.listed() ? clause.leftFrom() - 1 : clause.at();
    Clause opening = Clause.of(clause.tokens(), first);
    int second = clause.listed() ? clause.at() : clause.at() + 2;
    boolean two =
        (clause.listed() || clause.leads())
            && !opening.follows()
            && !Clause.of(clause.tokens(), second).leads();
    if (!two) {
      return Optional.empty();
    }
    int place = clause.listed() ? 1 : 0;
    List<Token> before = clause.tokens().subList(clause.from(), first);
    Head head = Subjects.head(before, story.focus().known(true));
    int from = head == null || !named(before, head) ? 0 : head.end();
    List<Token> residue = Phrase.residue(before.subList(from, before.size()));
    List<String> parts = Paired.parts(Phrase.text(residue));
    if (parts.size() == 2) {
      story.members(parts);
      return Optional.of(Frame.told(from > 0 ? head : null, parts.get(place)));
    }
    List<String> told = story.recent();
    boolean follow =
        residue.isEmpty()
            && opening.change() != null
            && told.size() >= 2
            && told.subList(told.size() - 2, told.size()).equals(story.members());
    return follow ? Optional.of(Frame.told(null, story.members().get(place))) : Optional.empty();
  }

  /** 〔2021—2023年〕净利润分别为3亿元、4亿元和5亿元: one measure, year by year. */
  private static boolean years(List<Token> before) {
    long periods = before.stream().filter(t -> t.is(Type.PERIOD)).count();
    boolean range =
        before.stream()
            .anyMatch(t -> t.is(Type.PERIOD) && Characters.containsOne(t.form(), "—至到-~～、和"));
    return periods > 1 || range;
  }

  private static boolean named(List<Token> before, Head head) {
    return head.end() < before.size() && !before.get(head.end()).is(Type.PAUSE);
  }

  /** 新兴产业 and 产业增加值: the stem that both have is written once. */
  private static String joined(String member, String shared) {
    int stem = Math.min(STEM, shared.length());
    boolean twice = member.endsWith(shared.substring(0, stem));
    return member + (twice ? shared.substring(stem) : shared);
  }

  private static List<String> members(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (Token token : tokens) {
      if (token.is(Type.PAUSE) || token.tag().equals("cc")) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(token);
      }
    }
    List<String> members = new ArrayList<>();
    for (List<Token> part : parts) {
      String text = Phrase.text(Phrase.residue(part));
      if (!text.isEmpty()) {
        members.add(text);
      }
    }
    return completed(members);
  }

  /** The tail that only the last member writes belongs to all: 汽车、摩托车〔产业增加值〕. */
  private static List<String> completed(List<String> members) {
    if (members.size() < 2) {
      return members;
    }
    String last = members.get(members.size() - 1);
    int tail = Lexis.shared().measures().endingAt(last, last.length());
    if (tail == 0 || tail == last.length()) {
      return members;
    }
    int from = last.length() - tail;
    int inner = Lexis.shared().measures().endingAt(last, from);
    from -= inner < from ? inner : 0;
    for (String stem : List.of("产业", "行业", "企业", "产品")) {
      if (last.startsWith(stem, from - stem.length()) && from > stem.length()) {
        from -= stem.length();
        break;
      }
    }
    String shared = last.substring(from);
    List<String> whole = new ArrayList<>();
    for (String member : members) {
      boolean own = Lexis.shared().measures().endingAt(member, member.length()) > 0;
      whole.add(own || member.endsWith(shared) ? member : joined(member, shared));
    }
    return whole;
  }
}
