package hegao.extract.office;

import hegao.lexicon.Forms;
import hegao.lexicon.Marks;
import hegao.lexicon.Organisations;
import hegao.mention.Post;
import hegao.mention.Speech;
import hegao.text.Block;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads who says what: 某某说, 他表示, 据某局介绍, 记者从某局获悉, 某局数据显示. */
final class Speeches {
  static final Forms<String> VERBS = Forms.list("speech-verbs");

  /** Verbs whose subject is a source rather than a speaker. */
  private static final Forms<String> SOURCES =
      Forms.of(
          List.of(
              "数据显示", "统计显示", "报告显示", "结果显示", "显示", "获悉", "了解到", "得知", "披露", "消息称", "消息", "通报称",
              "公告称", "发布数据", "公布的数据", "发布的数据", "最新数据"));

  private static final Marks CLAUSE = Marks.of("，。；：！？“”‘’（）,;:!?\n\t");
  private static final List<String> NOT_AFTER =
      List.of(
          "会", "书", "信", "明会", "法", "员", "不", "家", "出", "起来", "稿", "的", "话", "人", "器", "工作", "机制");
  private static final Marks NOT_BEFORE = Marks.of("小据传听胡学解无所名号职简对可再不演见济的");

  /** Surnames that are not also the head of common words; a bare name must have one. */
  private static final Marks COMMON =
      Marks.of(
          "赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕施张孔曹严魏陶姜戚谢邹潘葛范彭鲁韦苗袁柳鲍唐薛贺倪汤滕罗毕郝邬傅齐康顾孟黄萧尹姚邵汪祁毛戴宋庞熊纪舒屈董梁杜阮蓝贾江郭梅林徐邱骆高夏蔡田樊胡凌霍卢莫丁邓杭洪崔龚程邢裴陆荣翁段侯武刘叶黎谭冉曾沙闫肖付谷翟聂岑廖赖覃龙向涂焦甘尤易");

  private static final Marks OTHERS = Marks.of("方军局部会委办院厅司政队区县市省们众总等");
  private static final int LONGEST = 80;

  private final String text;
  private final String home;
  private final TreeMap<Integer, Post> posts = new TreeMap<>();
  private final Forms<String> persons = new Forms<>();
  private TreeMap<Integer, Span> organisations;
  private final List<Speech> found = new ArrayList<>();

  private Speeches(String text, List<Post> posts, String home) {
    this.text = text;
    this.home = home;
    posts.forEach(
        post -> {
          persons.put(post.person(), post.person());
          this.posts.putIfAbsent(post.span().end(), post);
        });
  }

  static List<Speech> of(String text, List<Block> blocks, List<Post> posts, String home) {
    Speeches speeches = new Speeches(text, posts, home);
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.BYLINE) {
        speeches.inBlock(block.span());
      }
    }
    return List.copyOf(speeches.found);
  }

  private void inBlock(Span block) {
    int clause = block.start();
    String last = "";
    Span holder = null;
    for (int at = block.start(); at < block.end(); ) {
      if (CLAUSE.has(text.charAt(at))) {
        clause = ++at;
        holder = null;
        continue;
      }
      Forms.Match<String> person = persons.longest(text, at, block.end());
      if (person != null) {
        last = person.value();
        holder = holder == null ? new Span(at, person.end()) : holder;
        at = person.end();
        continue;
      }
      Forms.Match<String> source = SOURCES.longest(text, at, block.end());
      Forms.Match<String> verb = source != null ? source : VERBS.longest(text, at, block.end());
      if (verb == null || at == clause || source == null && other(at, verb.end())) {
        at++;
        continue;
      }
      clause = Math.max(clause, at - LONGEST);
      Speech speech =
          source == null
              ? said(clause, holder, new Span(at, verb.end()), last)
              : told(clause, at, verb.end());
      if (speech != null) {
        found.add(speech);
        last = source == null ? speech.speaker() : last;
      }
      at = verb.end();
    }
  }

  private boolean other(int start, int end) {
    return NOT_BEFORE.has(text.charAt(start - 1))
        || NOT_AFTER.stream().anyMatch(word -> text.startsWith(word, end));
  }

  private Speech said(int clause, Span holder, Span saying, String last) {
    int verb = saying.start();
    int end = saying.end();
    Map.Entry<Integer, Post> held = posts.higherEntry(clause);
    if (held != null && held.getKey() <= verb) {
      Post post = held.getValue();
      return new Speech(new Span(Math.min(post.span().start(), clause), end), post.person());
    }
    if (holder != null && holder.start() >= clause) {
      return new Speech(new Span(holder.start(), end), holder.in(text));
    }
    char first = text.charAt(clause);
    if ((first == '他' || first == '她') && !text.startsWith("们", clause + 1) && !last.isEmpty()) {
      return new Speech(new Span(clause, end), last);
    }
    if (verb - clause == 3
        && COMMON.has(text.charAt(clause))
        && PersonNames.whole(text, clause, verb)
        && !OTHERS.has(text.charAt(verb - 1))) {
      return new Speech(new Span(clause, end), text.substring(clause, verb));
    }
    return told(clause, verb, end);
  }

  /** The first organisation named between {@code clause} and {@code verb}. */
  private Speech told(int clause, int verb, int end) {
    if (organisations == null) {
      organisations = new TreeMap<>();
      Organisations.scan(text).forEach(span -> organisations.put(span.start(), span));
    }
    Map.Entry<Integer, Span> first = organisations.ceilingEntry(clause);
    if (first == null || first.getValue().end() > verb) {
      return null;
    }
    Span span = first.getValue();
    if (span.start() > clause && "对向与同给按".indexOf(text.charAt(span.start() - 1)) >= 0) {
      return null;
    }
    String name = OfficeWords.cleaned(span.in(text));
    return name.isEmpty()
        ? null
        : new Speech(new Span(span.start(), end), Organisations.canonical(name, home));
  }
}
