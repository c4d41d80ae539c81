// What bundles hold instead of `@aws-sdk/middleware-endpoint-discovery`: the endpoint of DynamoDB is known, nobody asks for another.

/** How the SDK would read whether to discover endpoints: never. */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: (): undefined => undefined,
  configFileSelector: (): undefined => undefined,
  default: false,
};

/** Leaves a client's configuration as it is. */
export function resolveEndpointDiscoveryConfig<Config>(config: Config): Config {
  return config;
}
