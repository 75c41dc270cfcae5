.DEFAULT_GOAL := help
.PHONY: help site test gallery bench lint format clean

SOURCES := Package.swift Sources Tests
# On Linux the program carries Swift's libraries, so that it starts faster and runs where no Swift is.
RELEASE := -c release --product milepost $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: ## install what is missing, build milepost and render Content/ into Site/
	@scripts/setup.sh
	swift build $(RELEASE)
	.build/release/milepost build
	@for page in Site/*/index.html; do \
		if [ -e "$$page" ]; then echo "Open $(CURDIR)/$$page"; fi; \
	done

test: ## install what is missing, check the style and run every test
	@scripts/setup.sh test
	@$(MAKE) --no-print-directory lint
	swift build --build-tests
	swift test --skip-build
	PYTHONDONTWRITEBYTECODE=1 .venv/bin/pytest Tests/Browser

gallery: ## take pictures of every situation at every width, for looking at, into gallery/
	@scripts/setup.sh test
	swift build
	PYTHONDONTWRITEBYTECODE=1 .venv/bin/python Tests/Browser/gallery.py

bench: ## measure builds of 200, 2,000 and 20,000 milestones
	@scripts/setup.sh bench
	swift build $(RELEASE)
	Benchmarks/run.sh

lint: ## check the style of all Swift code
	swift format lint --strict --recursive $(SOURCES)

format: ## rewrite all Swift code in the one style
	swift format --in-place --recursive $(SOURCES)

clean: ## remove what was built; Site/ stays
	rm -rf .build .venv
