package hegao.bind;

import hegao.bind.given.Input;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.mention.Post;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Sentence;
import hegao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims of who holds what office. */
final class Offices {
  private Offices() {}

  static List<Claim> of(Input input) {
    List<Claim> claims = new ArrayList<>();
    for (Post post : input.posts()) {
      Sentence sentence = at(input.sentences(), post);
      if (sentence != null) {
        claims.add(claim(input, sentence, post));
      }
    }
    return claims;
  }

  private static Claim claim(Input input, Sentence sentence, Post post) {
    return new Claim(
        "",
        input.article(),
        sentence,
        post.span(),
        Kind.POST,
        post.person(),
        post.organisation(),
        post.former() ? List.of("曾任") : List.of(),
        Value.of(post.title()),
        day(input, post),
        Modality.ACTUAL,
        null,
        new Topic(post.person(), post.organisation(), List.of(), "POST"));
  }

  /**
   * Offices are told as of the day that the lead or the person's own paragraph names, else of the
   * month it was printed: whoever is asked about a meeting later is asked on another day.
   */
  private static Period day(Input input, Post post) {
    List<Block> told = new ArrayList<>();
    lead(input.article()).ifPresent(told::add);
    for (Block block : input.article().blocks()) {
      if (block.span().contains(post.span())) {
        told.add(block);
      }
    }
    for (Mention mention : input.mentions()) {
      if (mention instanceof Period period
          && period.grain() == Grain.DAY
          && period.anchor() != Anchor.CALENDAR
          && !period.asOf()
          && told.stream().anyMatch(b -> b.span().contains(period.span()))) {
        return new Period(period.span(), period.start(), period.end(), Grain.DAY, Anchor.CONTEXT);
      }
    }
    LocalDate printed = input.article().published().date();
    if (printed == null) {
      return null;
    }
    LocalDate first = printed.withDayOfMonth(1);
    return new Period(
        new Span(0, 0), first, first.plusMonths(1).minusDays(1), Grain.MONTH, Anchor.PUBLICATION);
  }

  /** The first paragraph of running text. */
  private static Optional<Block> lead(Article article) {
    return article.blocks().stream().filter(b -> b.kind() == Block.Kind.BODY).findFirst();
  }

  private static Sentence at(List<Sentence> sentences, Post post) {
    for (Sentence sentence : sentences) {
      if (sentence.span().start() <= post.span().start()
          && post.span().start() < sentence.span().end()) {
        return sentence;
      }
    }
    return null;
  }
}
