package org.nsspathway.pathway;

import org.nsspathway.vocabulary.TableSource;

/**
 * The four tables of a routing policy.
 *
 * @param urgencies {@code rank, id, label, words, source, confidence}
 * @param pathways {@code id, label, instruction, urgency, starts_clock, referral_type, meaning, source, confidence}
 * @param signals {@code signal, meaning, role, action, destination, urgency, criterion, verdict, supported}
 * @param policy {@code order, id, pathway, when, beside, because, otherwise, source, confidence}
 * @since 0.1
 */
public record RoutingTables(TableSource urgencies, TableSource pathways, TableSource signals, TableSource policy) {}
