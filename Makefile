# A thin front of CMake: every target installs what it needs, configures, builds and runs.
NOW := 2024-03-06T09:00:00Z
BUILD := build

.PHONY: site test gates bench format clean

site:  ## build the generator and publish the example into site/
	@.ci/install build
	@cmake -S . -B $(BUILD)/release -G Ninja -DCMAKE_BUILD_TYPE=Release > /dev/null
	@cmake --build $(BUILD)/release --target candour
	@$(BUILD)/release/candour build --root . --now $(NOW) --allow R303  # an example that nobody signs off
	@echo "Open site/index.html in a browser, or serve the folder: python3 -m http.server --directory site"

test:  ## everything that must hold on every change
	@.ci/install build test browser
	@.ci/test

gates:  ## the slower checks: a second compiler, clang-tidy, thread sanitizer, fuzzing
	@.ci/install build test gates
	@.ci/gates

bench:  ## how fast charts are drawn, beside other ways to draw them
	@.ci/install build browser
	@cmake -S . -B $(BUILD)/release -G Ninja -DCMAKE_BUILD_TYPE=Release -DCANDOUR_TESTS=ON > /dev/null
	@cmake --build $(BUILD)/release --target bench_charts
	@tests/bench/charts/run $(BUILD)/release/tests/bench_charts $(CURDIR)/$(BUILD)/bench

format:  ## put every source file into the house style
	@.ci/install test
	@git ls-files '*.h' '*.cpp' | xargs clang-format -i

clean:  ## remove what was built; site/ stays
	@rm -rf $(BUILD)
