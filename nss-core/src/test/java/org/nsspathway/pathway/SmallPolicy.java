package org.nsspathway.pathway;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nsspathway.vocabulary.TableSource;

/** A policy of three pathways, small enough to be read at a glance; a test puts its own text in the place of a table. */
final class SmallPolicy {
    private final Map<String, String> tables = new LinkedHashMap<>(Map.of(
            "urgencies", """
            rank,id,label,words,source,confidence
            1,now,now,immediate,us,V
            2,soon,soon,2w,us,V
            3,later,later,,us,V
            """,
            "pathways", """
            id,label,instruction,urgency,clock,clock_note,referral_type,closable,without_profile,accepts_from,min_age,refers,place,meaning,source,confidence
            hospital,Hospital,Send to hospital,now,no,,,no,open,,,no,,same day,us,V
            clinic,Clinic,Refer to the clinic,soon,yes,from receipt,17,yes,open,general_practice,16,yes,b,a clinic,us,V
            home,Home,Stay at home,later,no,,,no,open,,,no,c,nothing to do,us,V
            """,
            "outcomes", """
            order,role,set,action,urgency,direct_access,destination,criteria,outcome,settled_by_result,test_within_days,source,confidence
            1,emergency,,,,,,,danger,no,,us,V
            2,criteria,,test,,,,,test,yes,2,us,V
            3,criteria,,,,,,,wish,no,,us,V
            """,
            "referral-types", """
            site,referral_type,label,source,confidence
            lung,03,Lung,us,V
            """,
            "settings", """
            setting,value,allowed,from,to,meaning,argument,source,confidence
            days,14,number,,,days to wait,none better,us,I
            choice,a,a;b,,2026-03-31,what is chosen,none better,us,I
            choice,b,a;b,2026-04-01,,what is chosen,none better,us,I
            """,
            "signals", """
            signal,kind,of,is,criteria,but_not_in,verdict,speaks,meaning
            danger,rules,danger,,,,met,,a same-day rule is met
            wish,rules,wish,,,,met,,a criterion is met
            nothing,decision,,nothing_above,,,met,,
            at_home,decision,home,first,,,met,,
            """,
            "policy", """
            order,id,kind,pathway,state,when,beside,because,otherwise,instruction,destination,referral_type,actions,source,confidence,note
            10,a,route,hospital,,danger,yes,danger,no danger,,,,,us,V,
            20,b,route,clinic,,wish AND NOT danger,yes,wanted,not wanted,,,,send,us,V,
            30,c,route,home,,TRUE,no,nothing else,,,,,,us,V,
            40,d,state,clinic,ready,TRUE,,,,,,,,us,V,
            50,e,action,,,at_home,,to be sure,,,,,send,us,V,
            """,
            "actions", """
            action,words,for_each,within_days,by,owner,source,confidence
            send,Send it,,days,,the clinician,us,V
            """,
            "fallbacks", """
            pathway,fallback,when,before_place,referral_type,because,source,confidence
            clinic,home,TRUE,no,,nothing else is open,us,V
            """,
            "safety-net", """
            id,kind,when,days,words,source,confidence
            r,review,TRUE,days,,us,V
            """));

    SmallPolicy with(String table, String text) {
        tables.put(table, text);
        return this;
    }

    SmallPolicy replacing(String table, String old, String changed) {
        String text = tables.getOrDefault(table, "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException("table " + table + " does not hold: " + old);
        }
        return with(table, text.replace(old, changed));
    }

    RoutingPolicy load() {
        return RoutingPolicy.load(RoutingTables.named(name -> TableSource.text(name, tables.getOrDefault(name, ""))));
    }
}
