package hegao.claim;

import java.time.LocalDate;

/**
 * Why a finding is set aside.
 *
 * @param reason in the editor's words
 * @param author who decided so; null when not told
 * @param date when; null when not told
 */
public record Suppression(String reason, String author, LocalDate date) {}
