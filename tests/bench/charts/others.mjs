// The same trend chart drawn by others: three series of forty quarters, axes from 0, a marker and a label at each
// line's end, in both layouts counted as one. Usage: node others.mjs WAY SECONDS, WAY being d3, vega or echarts.
// Prints charts a second of the processor, and the bytes of one.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';

const quarters = 40;
const layouts = [[640, 360], [320, 298]];
const names = ['Avon and Somerset', 'MSG average', 'England and Wales'];
const levels = [3.2, 3.0, 4.1];
const roles = ['own', 'group', 'nation'];

function seriesOf(turn) {
  return names.map((name, s) => ({
    name,
    role: roles[s],
    points: Array.from({ length: quarters }, (_, i) => ({
      at: Date.UTC(2014, 2 + 3 * i, 1),
      value: levels[s] + (0.3 * ((i * 7 + turn + [0, 3, 5][s]) % 11)) / 11 + 0.01 * i,
    })),
  }));
}

function monthOf(at) {
  const date = new Date(at);
  return `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

// By hand on d3's scales and shapes: what a careful programmer would write for this one chart.
function withStrings(series, [width, height]) {
  const right = width > 400 ? width - 160 : width - 12;
  const x = scaleUtc().domain([series[0].points[0].at, series[0].points.at(-1).at]).range([48, right]);
  const y = scaleLinear().domain([0, Math.max(...series.flatMap((s) => s.points.map((p) => p.value)))]).nice(5).range([height - 48, 40]);
  const path = line().x((p) => x(p.at)).y((p) => y(p.value)).digits(1);
  let svg = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Line chart"><g aria-hidden="true">`;
  for (const tick of y.ticks(5)) {
    const at = y(tick).toFixed(1);
    svg += `<path class="grid" d="M48 ${at}H${right}"/><text x="42" y="${at}" text-anchor="end">${tick.toFixed(1)}</text>`;
  }
  for (const tick of x.ticks(6)) {
    svg += `<path class="axis" d="M${x(tick).toFixed(1)} ${height - 48}v6"/><text x="${x(tick).toFixed(1)}" y="${height - 26}">${monthOf(tick)}</text>`;
  }
  for (const { name, role, points } of series) {
    const last = points.at(-1);
    svg += `<path class="${role}" d="${path(points)}"/><circle class="${role}" cx="${x(last.at).toFixed(1)}" cy="${y(last.value).toFixed(1)}" r="5"/>`;
    svg += `<text class="${role}" x="${right + 8}" y="${y(last.value).toFixed(1)}">${name} ${last.value.toFixed(2)}</text>`;
  }
  return `${svg}</g></svg>`;
}

async function ways() {
  const way = process.argv[2];
  if (way === 'd3') return (series) => layouts.map((size) => withStrings(series, size)).join('');
  if (way === 'vega') {
    const vega = await import('vega');
    const runtimes = layouts.map(([width, height]) => vega.parse({
      width: width - 208, height: height - 88, padding: 5,
      data: [{ name: 'table' }],
      scales: [
        { name: 'x', type: 'utc', domain: { data: 'table', field: 'at' }, range: 'width' },
        { name: 'y', type: 'linear', nice: true, zero: true, domain: { data: 'table', field: 'value' }, range: 'height' },
        { name: 'color', type: 'ordinal', domain: names, range: ['#12436D', '#B8460E', '#1B7A72'] },
      ],
      axes: [{ orient: 'bottom', scale: 'x', tickCount: 6 }, { orient: 'left', scale: 'y', tickCount: 5, grid: true }],
      marks: [{
        type: 'group', from: { facet: { name: 'series', data: 'table', groupby: 'name' } },
        marks: [{ type: 'line', from: { data: 'series' }, encode: { enter: { x: { scale: 'x', field: 'at' }, y: { scale: 'y', field: 'value' }, stroke: { scale: 'color', field: 'name' } } } }],
      }, {
        type: 'text', from: { data: 'table' },
        encode: { enter: { x: { scale: 'x', field: 'at', offset: 8 }, y: { scale: 'y', field: 'value' }, text: { signal: `datum.last ? datum.name + ' ' + format(datum.value, '.2f') : ''` } } },
      }],
    }));
    return async (series) => {
      const rows = series.flatMap(({ name, points }) => points.map((p, i) => ({ ...p, name, last: i === quarters - 1 })));
      let svg = '';
      for (const runtime of runtimes) {
        const view = new vega.View(runtime, { renderer: 'none' }).data('table', rows.map((row) => ({ ...row })));
        svg += await view.toSVG();
        view.finalize();
      }
      return svg;
    };
  }
  const echarts = await import('echarts');
  return (series) => layouts.map(([width, height]) => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption({
      animation: false, grid: { left: 48, right: 160, top: 40, bottom: 48 },
      xAxis: { type: 'time', splitNumber: 6 }, yAxis: { type: 'value', min: 0, splitNumber: 5 },
      series: series.map(({ name, points }) => ({ type: 'line', name, showSymbol: false, endLabel: { show: true, formatter: '{a}' }, data: points.map((p) => [p.at, p.value]) })),
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
  }).join('');
}

const draw = await ways();
const seconds = Number(process.argv[3] ?? 1);
const inputs = Array.from({ length: 11 }, (_, turn) => seriesOf(turn));
// Time of the processor, not of the clock: other programs on the machine do not count.
const spent = () => process.cpuUsage().user / 1e6;
const warm = spent();
let bytes = 0;
for (let i = 0; spent() - warm < 0.3; i++) bytes = (await draw(inputs[i % 11])).length;
const start = spent();
let drawn = 0;
while (spent() - start < seconds) {
  for (let i = 0; i < 5; i++) bytes = (await draw(inputs[drawn++ % 11])).length;
}
console.log(drawn / (spent() - start), bytes);
