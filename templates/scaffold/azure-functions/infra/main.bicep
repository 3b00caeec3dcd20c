// A custom topic, and a subscription of it that delivers to the function app's webhook. Events that cannot be delivered for a
// day end in a container.
//
//   az deployment group create -g GROUP -f infra/main.bicep -p functionAppName=NAME eventsSecret=SECRET
//
// Deploy the function app first: the webhook has to answer the handshake. For events of an Azure service replace the topic by
// the service's system topic (Microsoft.EventGrid/systemTopics), and the parent of the subscription with it.

@description('Where everything is.')
param location string = resourceGroup().location

@description('The name of the function app, which is there already.')
param functionAppName string

@description('What the sender puts into the query as code; the app knows it as EVENTS_SECRETS.')
@secure()
param eventsSecret string

@description('The event types to deliver; none for all.')
param eventTypes array = []

param topicName string = 'events-${uniqueString(resourceGroup().id)}'
param deadLetterAccountName string = take('dead${uniqueString(resourceGroup().id)}', 24)

resource functionApp 'Microsoft.Web/sites@2023-12-01' existing = {
  name: functionAppName
}

resource topic 'Microsoft.EventGrid/topics@2022-06-15' = {
  name: topicName
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    inputSchema: 'EventGridSchema'
    publicNetworkAccess: 'Enabled'
  }
}

resource deadLetterAccount 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: deadLetterAccountName
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: deadLetterAccount
  name: 'default'
}

resource deadLetters 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'dead-letters'
}

// Lets the topic write to the container: the role Storage Blob Data Contributor.
resource mayWrite 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(deadLetterAccount.id, topic.id, 'dead-letters')
  scope: deadLetterAccount
  properties: {
    principalId: topic.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
  }
}

resource subscription 'Microsoft.EventGrid/topics/eventSubscriptions@2022-06-15' = {
  parent: topic
  name: 'to-webhook'
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: 'https://${functionApp.properties.defaultHostName}/api/events?code=${uriComponent(eventsSecret)}'
        maxEventsPerBatch: 10
        preferredBatchSizeInKilobytes: 64
      }
    }
    eventDeliverySchema: 'EventGridSchema'
    filter: empty(eventTypes) ? {} : {
      includedEventTypes: eventTypes
    }
    retryPolicy: {
      eventTimeToLiveInMinutes: 1440
      maxDeliveryAttempts: 30
    }
    deadLetterWithResourceIdentity: {
      identity: {
        type: 'SystemAssigned'
      }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: {
          resourceId: deadLetterAccount.id
          blobContainerName: deadLetters.name
        }
      }
    }
  }
  dependsOn: [
    mayWrite
  ]
}

output topicEndpoint string = topic.properties.endpoint
