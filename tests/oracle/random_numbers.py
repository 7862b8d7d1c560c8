"""What the writers of random cases share: series that drift, step or spike, the slow reference, and cells of a CSV."""

import csv
import functools
import random
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import methods_ref as ref  # noqa: E402

ref.chi2_inv = functools.lru_cache(maxsize=None)(ref.chi2_inv)  # the same few quantiles over and over
count_limits = ref.count_ci


def said(value):
    """A cell: the shortest text that reads back as the same number, NA for missing, nothing for none."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return " ".join("NA" if each is None else repr(each) for each in value)
    return repr(value) if isinstance(value, float) else str(value)


def use_confidence(percent):
    """From here on the reference answers at this level: it writes 95 % into its defaults and one constant."""
    z = ref.z_of(percent / 100)
    ref.Z95 = z
    for function in (ref.ratio_ci, ref.diff_ci, ref.interval):
        function.__defaults__ = (z,)
    ref.count_ci = lambda events, _=0.95: count_limits(events, percent / 100)


def use_dispersion(factor, source):
    """Until `use_estimates` the reference takes this factor, wherever it comes from."""
    ref.phi_used = lambda *_, **__: (factor, source)


estimated = ref.phi_used


def use_estimates():
    ref.phi_used = estimated


def poisson_like(rng, mean, spread):
    """A count round `mean` whose variance is about `spread` times a Poisson count's."""
    return max(0, round(rng.gauss(mean, (mean * spread) ** 0.5)))


def drifting(rng, length, mean):
    """Quarterly means of a series that is stable, or drifts, steps, spikes or is seasonal."""
    shape = rng.choice(["flat", "step", "drift", "spike", "season", "year", "year"])
    size = rng.choice([-0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 1.0])
    means = [mean] * length
    if shape == "step":
        at = rng.randrange(length)
        means = [m * (1 + size) if t >= at else m for t, m in enumerate(means)]
    elif shape == "drift":
        means = [m * max(0.05, 1 + size / 10) ** t for t, m in enumerate(means)]
    elif shape == "spike":
        means[rng.randrange(max(0, length - 8), length)] *= 1 + 2 * abs(size)
    elif shape == "season":
        means = [m * (1 + 0.2 * (t % 4 - 1.5)) for t, m in enumerate(means)]
    elif shape == "year":
        means = [m * (1 + size) if t >= length - 4 else m for t, m in enumerate(means)]
    return means


def count_series(rng, length, mean, kind):
    """Events (or numerators) and what they are counted on; now and then a quarter is missing."""
    population = rng.choice([2000, 690000, 1204300])
    jump = rng.randrange(length) if rng.random() < 0.1 else length
    spread = rng.choice([0.0, 1.0, 3.0, 8.0])
    events, bases = [], []
    for t, m in enumerate(drifting(rng, length, mean)):
        events.append(poisson_like(rng, m, spread))
        bases.append(round(population * (1 + 0.001 * t) * (1.2 if t >= jump else 1)))
    if kind == "proportion":
        events, bases = share_series(rng, length, spread)
    if kind == "count":
        bases = [1] * length
    if rng.random() < 0.15:
        for _ in range(rng.randrange(1, 3)):
            events[rng.randrange(length)] = None
    return events, bases


def share_series(rng, length, spread):
    """None, all, or some part of a base that varies; some tilt in the latest year."""
    whole = rng.choice([6, 20, 100, 400, 5000])
    share = rng.choice([0.0, 0.02, 0.1, 0.5, 0.9, 1.0])
    tilt = rng.choice([0.0, 0.0, 0.02, -0.05, 0.15])
    bases = [max(0, round(whole * rng.uniform(0.9, 1.1))) for _ in range(length)]
    events = []
    for t, n in enumerate(bases):
        expected = n * (share + (tilt if t >= length - 4 else 0))
        events.append(min(n, max(0, round(expected + rng.gauss(0, 1) * (n * 0.09) ** 0.5 * spread / 3))))
    return events, bases


def write(columns, makers):
    """As many cases as the command line asks for, each maker in turn."""
    count, seed = int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    out = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
    out.writeheader()
    for number in range(count):
        row = makers[number % len(makers)](rng)
        row["case_id"] = "%s-%d-%d" % (row["test"], seed, number)
        out.writerow({column: said(row.get(column)) for column in columns})
