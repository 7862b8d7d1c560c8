"""Writes seeded random series with the trend words of the slow reference to standard output, as CSV.
Usage: random_cases.py ORACLE_FOLDER COUNT SEED.  Each line is one case; the columns are those of the golden tables."""

from random_numbers import (count_series, drifting, poisson_like, ref, said, use_confidence, use_dispersion,
                            use_estimates, write)

COLUMNS = (
    "test case_id kind events denominators peer_events peer_denominators phi breaks confidence margin phi_used "
    "phi_source latest12 previous12 change lower95 upper95 left_out_quarter loo_lower loo_upper word reason sigma"
).split()
LENGTHS = [4, 7, 8, 9, 11, 12, 12, 13, 16, 16, 20, 20, 20, 24, 40]


def answer(found):
    """The reference's answer under the names of the columns."""
    row = dict(word=found["word"], reason=found["reason"], phi_used=found.get("phi"), phi_source=found.get("phi_source"))
    row.update(latest12=found.get("latest"), previous12=found.get("previous"), change=found.get("change"))
    row.update(lower95=found.get("lower"), upper95=found.get("upper"), left_out_quarter=found.get("left_out_quarter"))
    row.update(loo_lower=found.get("loo_lower"), loo_upper=found.get("loo_upper"), sigma=found.get("sigma"))
    return row


def overridden(rng):
    """The site's own confidence and margin (per cent, or points), now and then."""
    if rng.random() < 0.7:
        return {}
    return dict(confidence=rng.choice([90.0, 95.0, 99.0, 99.8]), margin=rng.choice([0.0, 0.25, 2.0, 5.0, 12.5]))


def asked(methods, kind, **more):
    """The keys of `ref.trend` for the site's methods; sets its confidence."""
    use_confidence(methods.get("confidence", 95))
    if "margin" in methods:
        more["min_pp" if kind == "proportion" else "min_change"] = methods["margin"] / (1 if kind == "proportion" else 100)
    return more


def trend_case(rng):
    kind = rng.choice(["rate", "rate", "proportion", "count"])
    length = rng.choice(LENGTHS)
    mean = rng.choice([0.3, 2, 5, 12, 60, 400, 2500])
    events, bases = count_series(rng, length, mean, kind)
    peers = [count_series(rng, rng.choice([8, 12, 20]), mean, kind) for _ in range(rng.choice([0, 0, 1, 2, 3, 5, 8]))]
    method = "proportion" if kind == "proportion" else "rate"
    factors = [ref.phi_own(x, n, kind=method) for x, n in peers]
    breaks = [rng.randrange(length)] if rng.random() < 0.15 else []
    fixed = rng.choice([1.0, 2.4, 6.0]) if rng.random() < 0.15 else None
    methods = overridden(rng)
    if fixed is not None:
        use_dispersion(fixed, "fixed")
    known = [factor for factor in factors if factor is not None]
    found = ref.trend(events, bases, method, **asked(methods, method, peers=known, breaks=breaks))
    use_estimates()
    row = dict(test="trend", kind=kind, events=events, denominators=bases, breaks=breaks, phi=fixed)
    row.update(peer_events="|".join(said(x) for x, _ in peers), peer_denominators="|".join(said(n) for _, n in peers))
    return {**row, **methods, **answer(found)}


def monthly_case(rng):
    """Months: quarters are blocks of three that end with the latest month; a missing month makes its quarter missing."""
    kind = rng.choice(["rate", "count", "proportion"])
    length = rng.choice([24, 36, 37, 48, 60])
    months, bases = count_series(rng, length, rng.choice([2, 20, 130, 800]), kind)
    part = length % 3  # the first block is not whole
    events, sizes = [None] if part else [], [1] if part else []
    for t in range(part, length, 3):
        three, on = months[t:t + 3], bases[t:t + 3]
        events.append(None if None in three else sum(three))
        sizes.append(1 if kind == "count" else sum(on) if kind == "proportion" else sum(on) / 3)
    methods = overridden(rng)
    method = "proportion" if kind == "proportion" else "rate"
    found = ref.trend(events, sizes, method, **asked(methods, method))
    row = dict(test="monthly", kind=kind, events=months, denominators=bases, breaks=[])
    return {**row, **methods, **answer(found)}


def estimate_case(rng):
    """A rate on mid-year estimates: inside a window every quarter has the window's, phi has the nearest to each quarter."""
    length = rng.choice([8, 12, 16, 20])
    mean = rng.choice([12, 60, 400, 2500])
    years = {year: round(690000 * rng.uniform(0.97, 1.1)) for year in range(2018, 2024)}
    events = [poisson_like(rng, m, rng.choice([1.0, 3.0])) for m in drifting(rng, length, mean)]
    last = 2023 * 4 + 3  # the quarter that ends in December 2023
    nearest = [years[(last - length + 1 + t) // 4] for t in range(length)]
    own = ref.phi_own(events, nearest)
    use_dispersion(*ref.phi_used(own, [own]))
    methods = overridden(rng)
    found = ref.trend(events[-8:], [years[2022]] * 4 + [years[2023]] * 4, "rate", **asked(methods, "rate"))
    use_estimates()
    row = dict(test="estimate", kind="rate", events=events, breaks=[], denominators=[years[year] for year in sorted(years)])
    return {**row, **methods, **answer(found)}


def reason_of_levels(values, found):
    """The reference says less apart than the program does."""
    reason = found["reason"]
    if reason == "too few year-on-year changes":
        reason = "twelve quarters are needed"
    if reason and len(values) >= 12 and None in values[-8:]:
        reason = "eight complete quarters are needed"
    return reason


def level_case(rng):
    length = rng.choice([8, 11, 12, 12, 13, 16, 20, 20, 40])
    mean = rng.choice([0.8, 5.0, 71.0, 1250.0, -40.0])
    noise = rng.choice([0.0, 0.005, 0.02, 0.1])
    values = [round(m * (1 + rng.gauss(0, noise)), rng.choice([0, 1, 2])) for m in drifting(rng, length, mean)]
    if rng.random() < 0.2:
        values[rng.randrange(length)] = None
    methods = overridden(rng)
    use_confidence(methods.get("confidence", 95))
    found = ref.trend_values(values, methods.get("margin", 2) / 100)
    row = dict(test="level", kind="value", events=values, breaks=[])
    return {**row, **methods, **answer(found), "reason": reason_of_levels(values, found)}


def ratio_case(rng):
    """The rate of one category over that of another, quarter by quarter; without an event in the other there is none."""
    length = rng.choice([8, 12, 13, 16, 20, 24])
    mean = rng.choice([1, 6, 40, 300])
    some = [poisson_like(rng, m, 1.0) for m in drifting(rng, length, mean)]
    others = [poisson_like(rng, m, 1.0) for m in drifting(rng, length, 4 * mean)]
    people, other_people = rng.choice([20000, 30500]), rng.choice([400000, 81700])
    values = [a / people / (b / other_people) if b else None for a, b in zip(some, others)]
    methods = overridden(rng)
    use_confidence(methods.get("confidence", 95))
    found = ref.trend_values(values, methods.get("margin", 2) / 100)
    row = dict(test="ratio", kind="value", events=some, peer_events=said(others), breaks=[], denominators=[people, other_people])
    return {**row, **methods, **answer(found), "reason": reason_of_levels(values, found)}


write(COLUMNS, [trend_case, trend_case, trend_case, trend_case, monthly_case, estimate_case, level_case, ratio_case])
