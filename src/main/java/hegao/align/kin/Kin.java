package hegao.align.kin;

import hegao.align.about.Scope;
import hegao.align.like.Weights;
import hegao.align.telling.Setting;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two claims speak of the same thing.
 *
 * @param kinship the verdict
 * @param score likeness, 0 to 1
 * @param reasons what it rests on, in Chinese
 */
public record Kin(Kinship kinship, double score, List<String> reasons) {

  /** Weighs two claims of one kind of unit. */
  public static Kin of(Claim a, Claim b, Setting x, Setting y) {
    return of(a, b, x, y, Aliases.NONE);
  }

  /** The same, with the names that are one for this run. */
  public static Kin of(Claim a, Claim b, Setting x, Setting y, Aliases aliases) {
    Beside pair = Beside.of(a, b, x, y, aliases);
    if (pair.isStrange()) {
      return new Kin(Kinship.OTHER, Weights.METRIC * pair.metric(), List.of("指标不同"));
    }
    double setting = x.alike(y);
    double score = score(pair, setting);
    List<String> reasons = new ArrayList<>();
    if (dissents(Dissents.ofWords(pair), reasons)) {
      return new Kin(Kinship.OTHER, score, reasons);
    }
    if (!pair.alias().isEmpty()) {
      reasons.add("本次所见为一：" + a.subject() + " / " + b.subject() + "（同写" + pair.alias() + "）");
    }
    if (dissents(Dissents.ofScope(pair), reasons)) {
      return new Kin(Kinship.OTHER, score, reasons);
    }
    agree(pair, reasons);
    boolean same = pair.isSame(setting);
    if (dissents(Dissents.ofMeasure(pair, same), reasons)) {
      return new Kin(Kinship.OTHER, score, reasons);
    }
    Kinship kinship = kinship(pair, same, score);
    if (kinship == Kinship.OTHER) {
      reasons.add("指标不同：" + Dissents.metrics(pair));
    }
    return new Kin(kinship, score, List.copyOf(reasons));
  }

  private static double score(Beside pair, double setting) {
    double subject = pair.scope() == Scope.SAME ? 1 : pair.scope() == Scope.OPEN ? 0.5 : 0;
    return Weights.METRIC * pair.metric() + Weights.SETTING * setting + Weights.SUBJECT * subject;
  }

  private static boolean dissents(String reason, List<String> reasons) {
    if (!reason.isEmpty()) {
      reasons.add(reason);
    }
    return !reason.isEmpty();
  }

  private static void agree(Beside pair, List<String> reasons) {
    if (pair.metric() == 1) {
      reasons.add("指标相同：" + pair.a().metric());
    } else if (pair.metric() >= Beside.LIKE) {
      reasons.add("指标相近：" + Dissents.metrics(pair));
    }
    if (pair.repeats()) {
      reasons.add("前后文字相同");
    }
    if (pair.scope() == Scope.OPEN) {
      reasons.add("主体有一处未写明");
    }
  }

  private static Kinship kinship(Beside pair, boolean same, double score) {
    boolean visits = pair.isLoose() && pair.areVisits();
    if (same && !visits) {
      return Kinship.SAME;
    }
    boolean retold =
        pair.repeats()
            && pair.metric() > 0
            && pair.scope() == Scope.SAME
            && pair.a().kind() != Kind.GROWTH;
    return score >= Weights.NEAR || pair.isMeant() || retold ? Kinship.NEAR : Kinship.OTHER;
  }
}
