# syntax=docker/dockerfile:1
# Builds books without a network: docs/architecture.md, « On many machines ».
#
#   docker build -t kakehashi .
#   docker run --rm --network none -v "$PWD/content:/livres/content:ro" -v "$PWD/output:/livres/output" kakehashi build
#
# The image itself is built from npm's cache once that has the packages (`--prefer-offline`).
FROM node:24.11.1-bookworm-slim
WORKDIR /kakehashi
COPY . .
RUN --mount=type=cache,target=/npm npm ci --cache /npm --prefer-offline --no-audit --no-fund
# Bundles the program, so that whoever runs it need not write here.
RUN node bin/kakehashi.mjs check --content test/contenu-autre-pays
WORKDIR /livres
USER node
ENTRYPOINT ["node", "--min-semi-space-size=16", "--max-semi-space-size=64", "/kakehashi/bin/kakehashi.mjs"]
CMD ["build"]
